package org.wellspring.figures.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Columns that are in the group, out of it or still open, with everything that follows from the equations and from how many
 * people the group may have. Decisions are taken back in the reverse order.
 */
final class Board {

    private static final byte OPEN = -1;

    private final Crowd crowd;
    private final List<Equation> equations;
    private final List<List<int[]>> uses = new ArrayList<>();
    private final byte[] decided;
    private final Reach reach;
    private final ArrayList<Integer> trail = new ArrayList<>();
    private final ArrayDeque<Integer> waiting = new ArrayDeque<>();
    private final BitSet queued = new BitSet();
    private long steps;

    /** @param equations over these columns of the atoms */
    Board(Atoms atoms, List<Equation> equations) {
        crowd = new Crowd(atoms);
        this.equations = equations;
        decided = new byte[atoms.count()];
        Arrays.fill(decided, OPEN);
        reach = new Reach(equations);
        for (int column = 0; column < atoms.count(); column++) {
            uses.add(new ArrayList<>());
        }
        for (int e = 0; e < equations.size(); e++) {
            for (int i = 0; i < equations.get(e).columns().length; i++) {
                uses.get(equations.get(e).columns()[i]).add(new int[] {e, i});
            }
        }
    }

    boolean open(int column) {
        return decided[column] == OPEN;
    }

    boolean in(int column) {
        return decided[column] == 1;
    }

    int decisions() {
        return trail.size();
    }

    /** Work done so far: decisions and terms looked at. */
    long steps() {
        return steps;
    }

    /** How far the equation is from being fulfilled if nothing more comes in: above 0 where it needs more, below 0 where it has too much. */
    long missing(int e) {
        return reach.missing(e);
    }

    /** Takes a column in or leaves it out, and all that follows. False where that leads nowhere; take it back then. */
    boolean decide(int column, boolean in, long mostPeople, List<Integer> columns) {
        waiting.clear();
        queued.clear();
        set(column, in);
        var weighed = crowd.people() - (in ? 1 : 0);
        while (crowd.people() <= mostPeople) {
            if (weighed != crowd.people()) {
                weighed = crowd.people();
                leaveOutTheTooLarge(columns, mostPeople);
            } else if (waiting.isEmpty()) {
                return true;
            } else if (!follow(waiting.poll())) {
                return false;
            }
        }
        return false;
    }

    void takeBackTo(int decisions) {
        while (trail.size() > decisions) {
            var column = trail.removeLast();
            var was = decided[column];
            decided[column] = OPEN;
            if (was == 1) {
                crowd.remove(column);
            }
            for (var use : uses.get(column)) {
                reach.takeBack(use[0], use[1], was == 1);
            }
        }
    }

    private void set(int column, boolean in) {
        steps++;
        trail.add(column);
        decided[column] = (byte) (in ? 1 : 0);
        if (in) {
            crowd.add(column);
        }
        for (var use : uses.get(column)) {
            reach.decide(use[0], use[1], in);
            if (!queued.get(use[0])) {
                queued.set(use[0]);
                waiting.add(use[0]);
            }
        }
    }

    private void leaveOutTheTooLarge(List<Integer> columns, long mostPeople) {
        for (var column : columns) {
            if (open(column) && crowd.people() + crowd.wouldAdd(column) > mostPeople) {
                set(column, false);
            }
        }
    }

    /** What one equation decides: a column that would put it out of reach is left out, one without which it is out of reach comes in. */
    private boolean follow(int e) {
        queued.clear(e);
        if (reach.isOut(e)) {
            return false;
        }
        var columns = equations.get(e).columns();
        steps += columns.length;
        for (int i = 0; i < columns.length; i++) {
            if (open(columns[i])) {
                if (reach.isOutWith(e, i)) {
                    set(columns[i], false);
                } else if (reach.isOutWithout(e, i)) {
                    set(columns[i], true);
                }
            }
        }
        return !reach.isOut(e);
    }
}
