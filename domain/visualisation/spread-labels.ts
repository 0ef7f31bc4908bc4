/** A label that wants its centre at `x` and is `width` wide, both in the same unit. */
export interface WantedLabel {
  readonly x: number;
  readonly width: number;
}

interface Member {
  readonly index: number;
  readonly width: number;
}

interface Cluster {
  /** Left to right. */
  readonly members: readonly Member[];
  readonly width: number;
  readonly left: number;
  /** Sum of (wanted left edge − offset in the cluster); its mean is where the cluster wants to begin. */
  readonly wants: number;
}

/**
 * Moves labels of one row apart as little as possible (least squares), so that none overlaps another and all stay between
 * `from` and `to` as long as they fit. Order is kept. Returns the centre of each, in the order given.
 */
export function spreadLabels(labels: readonly WantedLabel[], from: number, to: number): readonly number[] {
  const clamp = (left: number, width: number) => Math.max(from, Math.min(left, to - width));
  const wanted = labels.map((label, index) => ({ ...label, index })).sort((a, b) => a.x - b.x || a.index - b.index);
  const clusters: Cluster[] = [];
  for (const { index, x, width } of wanted) {
    const left = x - width / 2;
    let cluster: Cluster = { members: [{ index, width }], width, left: clamp(left, width), wants: left };
    // A label that would overlap the cluster before it joins it, and the joined one may reach the one before that.
    for (
      let last = clusters.at(-1);
      last !== undefined && last.left + last.width > cluster.left;
      last = clusters.at(-1)
    ) {
      clusters.pop();
      cluster = join(last, cluster, clamp);
    }
    clusters.push(cluster);
  }
  const centres = new Array<number>(labels.length).fill(0);
  for (const cluster of clusters) {
    let left = cluster.left;
    for (const { index, width } of cluster.members) {
      centres[index] = left + width / 2;
      left += width;
    }
  }
  return centres;
}

function join(first: Cluster, second: Cluster, clamp: (left: number, width: number) => number): Cluster {
  const members = [...first.members, ...second.members];
  const width = first.width + second.width;
  const wants = first.wants + second.wants - second.members.length * first.width;
  return { members, width, wants, left: clamp(wants / members.length, width) };
}

/** A label that must stand at its place or not at all. */
export interface FixedLabel {
  readonly left: number;
  readonly right: number;
}

/** Which labels of one row can be shown without touching another or an obstacle; of two that collide the earlier in the list stays. */
export function labelsThatFit(
  labels: readonly FixedLabel[],
  obstacles: readonly FixedLabel[] = [],
): readonly boolean[] {
  const taken = [...obstacles];
  return labels.map((label) => {
    const free = taken.every((other) => label.right <= other.left || label.left >= other.right);
    if (free) taken.push(label);
    return free;
  });
}
