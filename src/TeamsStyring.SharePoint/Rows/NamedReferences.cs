using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Rows;

/// <summary>People write names; rows refer by key. Where somebody changed the name and left the key, the key follows.</summary>
internal static class NamedReferences
{
    /// <param name="fields">The item's; keys are put right in place.</param>
    /// <param name="before">What both sides last agreed on; <see langword="null"/> for a row that somebody added.</param>
    /// <returns>The names that nobody has, or several.</returns>
    public static IReadOnlyList<RowProblem> Follow(ListSchema schema, RowFields fields, RowFields? before, RowDirectory directory)
    {
        List<RowProblem> problems = [];
        foreach (var name in schema.Columns.Where(column => column.NameOf.Length > 0 && column.Rule is not ColumnRule.Derived))
        {
            if (name.Refers is { } list && FollowOne(schema, name, list, fields, before, directory) is { } kind)
            {
                problems.Add(new RowProblem(name.Name, kind, fields[name.Name]));
            }
        }

        if (before is not null && fields[ListSchema.LongTitle] is { Length: > 0 } whole && whole != before[ListSchema.LongTitle] && fields[ListSchema.Title] == before[ListSchema.Title])
        {
            fields[ListSchema.Title] = ShortTitle.Of(whole);
        }

        return problems;
    }

    private static ListProblemKind? FollowOne(ListSchema schema, ListColumn name, PlanList list, RowFields fields, RowFields? before, RowDirectory directory)
    {
        var key = schema[name.NameOf];
        var (written, refers) = (fields[name.Name], fields[key.Name]);
        if (before is null ? refers.Length > 0 : !ColumnValues.IsSame(key, refers, before[key.Name]))
        {
            // Somebody wrote in the column of keys, and perhaps a name.
            fields[key.Name] = directory.Find(list, refers) is null && directory.FindNamed(list, refers) is [var meant] ? meant.Key : refers;
            return null;
        }

        if (ColumnValues.IsSame(name, written, before?[name.Name] ?? ""))
        {
            return null;
        }

        List<string> keys = [];
        foreach (var one in written.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            switch (Choose(directory.FindNamed(list, one), fields, directory))
            {
                case [var found]:
                    keys.Add(found.Key);
                    break;
                case []:
                    return list switch { PlanList.Units => ListProblemKind.UnknownUnit, PlanList.People => ListProblemKind.UnknownPerson, _ => ListProblemKind.BrokenLink };
                default:
                    return ListProblemKind.AmbiguousName;
            }
        }

        fields[key.Name] = string.Join('\n', keys);
        return null;
    }

    /// <summary>Of several with one name, the one that hangs on the same goal, unit or year as the row.</summary>
    private static IReadOnlyList<DirectoryEntry> Choose(IReadOnlyList<DirectoryEntry> named, RowFields fields, RowDirectory directory)
    {
        if (named.Count < 2)
        {
            return named;
        }

        var goal = fields["GoalKey"];
        var unit = fields["UnitKey"].Length > 0 ? fields["UnitKey"] : directory.FindNamed(PlanList.Units, fields["UnitName"]) is [var only] ? only.Key : "";
        var year = fields["PlanYear"].Length > 0 ? fields["PlanYear"] : fields["Period"] is { Length: >= 4 } period ? period[..4] : "";
        var near = named.Where(entry => !entry.IsRemoved
            && (goal.Length == 0 || entry.GoalKey.Length == 0 || Same(entry.GoalKey, goal))
            && (unit.Length == 0 || entry.UnitKey.Length == 0 || Same(entry.UnitKey, unit))
            && (year.Length == 0 || entry.Year == 0 || $"{entry.Year}" == year)).ToList();

        return near.Count == 0 ? named : near;

        static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
    }
}
