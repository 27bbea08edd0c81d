namespace GraphExplorer.Engine.Operators.Joins;

/// <summary>One branch after another, each with its columns copied to the union's.</summary>
internal sealed class UnionOperator(RunContext run, IReadOnlyList<UnionInput> branches, int[] columns) : Operator(run)
{
    private int _branch;

    public override void Open()
    {
        _branch = 0;
        branches[0].Rows.Open();
    }

    public override bool Next()
    {
        while (_branch < branches.Count)
        {
            var (rows, slots) = branches[_branch];
            if (rows.Next())
            {
                for (var i = 0; i < columns.Length; i++) Row[columns[i]] = Row[slots[i]];
                return true;
            }

            _branch++;
            if (_branch < branches.Count) branches[_branch].Rows.Open();
        }

        return false;
    }
}

/// <summary>A branch, and the slots of its columns in the order of the union's.</summary>
internal sealed record UnionInput(Operator Rows, int[] Slots);
