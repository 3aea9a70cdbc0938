using Microsoft.Graph.Models;

namespace TeamsStyring.SharePoint.Provisioning;

/// <summary>What a column that is there already lacks. Only ever added to: an index, the uniqueness of a key, a word to choose – and a name, as long as it is one of ours.</summary>
internal static class ColumnUpgrade
{
    /// <returns>Only what is to be other than before; <see langword="null"/> when nothing is.</returns>
    public static ColumnDefinition? Of(ColumnDefinition there, WantedColumn wanted)
    {
        var asked = wanted.Definition;
        var change = new ColumnDefinition();
        var isNeeded = false;
        if (asked.Indexed is true && there.Indexed is not true)
        {
            (change.Indexed, isNeeded) = (true, true);
        }

        if (asked.EnforceUniqueValues is true && there.EnforceUniqueValues is not true)
        {
            (change.Indexed, change.EnforceUniqueValues, isNeeded) = (true, true, true);
        }

        if (asked.Choice?.Choices is { } words && there.Choice is { } choice && words.Except(choice.Choices ?? [], StringComparer.Ordinal).Any())
        {
            // Words that people added stay; so does whether they may write their own.
            change.Choice = new ChoiceColumn
            {
                AllowTextEntry = choice.AllowTextEntry,
                DisplayAs = choice.DisplayAs,
                Choices = [.. choice.Choices ?? [], .. words.Except(choice.Choices ?? [], StringComparer.Ordinal)],
            };
            isNeeded = true;
        }

        if (asked.DisplayName is { } name && there.DisplayName != name && wanted.OurNames.Contains(there.DisplayName ?? "", StringComparer.Ordinal))
        {
            (change.DisplayName, isNeeded) = (name, true);
        }

        return isNeeded ? change : null;
    }
}
