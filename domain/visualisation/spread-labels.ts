/** A label that wants its centre at `x` and is `width` wide, both in the same unit. */
export interface WantedLabel {
  readonly x: number;
  readonly width: number;
}

interface Cluster {
  /** Indices of the labels in it, left to right. */
  readonly members: number[];
  width: number;
  left: number;
  /** Sum of (wanted left edge − offset in the cluster), whose mean is where the cluster wants to begin. */
  wants: number;
}

/**
 * Moves labels of one row apart as little as possible (least squares), so that none overlaps another and all stay between
 * `from` and `to` as long as they fit. Order is kept. Returns the centre of each, in the order given.
 */
export function spreadLabels(labels: readonly WantedLabel[], from: number, to: number): readonly number[] {
  const order = labels.map((_, index) => index).sort((a, b) => (labels[a]?.x ?? 0) - (labels[b]?.x ?? 0) || a - b);
  const clusters: Cluster[] = [];
  const clamp = (left: number, width: number) => Math.max(from, Math.min(left, to - width));
  for (const index of order) {
    const { x, width } = labels[index] as WantedLabel;
    let cluster: Cluster = { members: [index], width, left: clamp(x - width / 2, width), wants: x - width / 2 };
    // A new label that would overlap the cluster before it joins it, and the joined one may reach the one before that.
    for (let before = clusters.at(-1); before !== undefined && before.left + before.width > cluster.left; before = clusters.at(-1)) {
      clusters.pop();
      const count = before.members.length + cluster.members.length;
      const wants = before.wants + cluster.wants - cluster.members.length * before.width;
      const joined = before.width + cluster.width;
      cluster = {
        members: [...before.members, ...cluster.members],
        width: joined,
        left: clamp(wants / count, joined),
        wants,
      };
    }
    clusters.push(cluster);
  }
  const centres = new Array<number>(labels.length).fill(0);
  for (const cluster of clusters) {
    let left = cluster.left;
    for (const index of cluster.members) {
      const width = labels[index]?.width ?? 0;
      centres[index] = left + width / 2;
      left += width;
    }
  }
  return centres;
}

/** A label that must stand at its place or not at all; of two that collide the earlier in the list stays. */
export interface FixedLabel {
  readonly left: number;
  readonly right: number;
}

/** Which labels of one row can be shown without touching another or an obstacle. */
export function labelsThatFit(labels: readonly FixedLabel[], obstacles: readonly FixedLabel[] = []): readonly boolean[] {
  const taken = [...obstacles];
  return labels.map((label) => {
    const free = taken.every((other) => label.right <= other.left || label.left >= other.right);
    if (free) taken.push(label);
    return free;
  });
}
