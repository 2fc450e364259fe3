/** A letter that nobody may read yet, however late the moment of the tests. */
export const SECRET = "2099-12-pinguins-op-de-maan";

/** A figure that no other letter uses. */
export const NAME = "members.2024";

/** Its Markdown: what it says, no other text of the site says. */
export const secretText = `---
title: Stuur pinguïns naar de maan
date: 2099-12-01
to: raad
status: concept
show: true
embargo: 2099-12-01T06:00
profile: brief
summary: Wij vragen u dringend om elke pinguïn een kaartje naar de maan te geven.
---

Niemand kijkt graag naar een maan zonder zwemmende vogels. Eind 2024 waren :value[${NAME}] mensen lid van de benchmark van het ijs.

:::ask
Koop voor alle vogels van dit land een stevige raket met voldoende verse haring aan boord.
:::
`;
