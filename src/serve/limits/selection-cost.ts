/**
 * The cost and depth of the selections from one object. If the object is a connection, `perItem` is the additional
 * cost for each of its items, and `perSearch` is the number of times that its search is repeated.
 */
export interface SelectionCost {
  readonly cost: number;
  readonly perItem: number;
  readonly perSearch: number;
  readonly depth: number;
}

export const NOTHING: SelectionCost = { cost: 0, perItem: 0, perSearch: 0, depth: 0 };

export const sum = (a: SelectionCost, b: SelectionCost): SelectionCost => ({
  cost: a.cost + b.cost,
  perItem: a.perItem + b.perItem,
  perSearch: a.perSearch + b.perSearch,
  depth: Math.max(a.depth, b.depth),
});

export const maximum = (a: SelectionCost, b: SelectionCost): SelectionCost => ({
  cost: Math.max(a.cost, b.cost),
  perItem: Math.max(a.perItem, b.perItem),
  perSearch: Math.max(a.perSearch, b.perSearch),
  depth: Math.max(a.depth, b.depth),
});
