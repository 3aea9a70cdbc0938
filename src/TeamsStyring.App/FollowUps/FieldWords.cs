using System.Globalization;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.FollowUps;

/// <summary>Names a screen's field and its value as a person reads them.</summary>
internal static class FieldWords
{
    public static string LabelOf(ScreenField field, GoalToAnswer goal, CardReader reader)
    {
        var texts = reader.Texts;

        return field.Input switch
        {
            CardInputs.Achievement => texts.StatusLabel,
            CardInputs.Explanation => texts.ExplanationLabel,
            CardInputs.NextSteps => texts.NextStepsLabel,
            CardInputs.Achieved => texts.AchievedLabel,
            CardInputs.NotAchieved => texts.NotAchievedLabel,
            CardInputs.InternalFactors => texts.InternalLabel,
            CardInputs.ExternalFactors => texts.ExternalLabel,
            CardInputs.Needs => texts.NeedsLabel,
            CardInputs.InvolveUnit => texts.InvolveLabel,
            CardInputs.InvolveOthers => texts.InvolveOthersLabel,
            _ => OfParts(field, goal, reader),
        };
    }

    public static string ValueOf(ScreenField field, CardReader reader)
    {
        if (field.Value.Length == 0)
        {
            return reader.Texts.Blank;
        }

        return field.Input switch
        {
            CardInputs.Achievement => CardBlocks.Marked(reader, Enum.Parse<Achievement>(field.Value)),
            CardInputs.InvolveUnit => reader.Organisation.NameOf(new Domain.Organisation.UnitId(Guid.Parse(field.Value))),
            var input when input.StartsWith("later-", StringComparison.Ordinal) => reader.Texts.ComesLater,
            var input when input.StartsWith("cause", StringComparison.Ordinal) => reader.Words.Of(Enum.Parse<Cause>(field.Value)),
            var input when input.StartsWith("effect", StringComparison.Ordinal) => reader.Words.Of(Enum.Parse<CauseEffect>(field.Value)),
            var input when input.StartsWith("progress-", StringComparison.Ordinal) => reader.Words.Of(Enum.Parse<InitiativeProgress>(field.Value)),
            var input when input.StartsWith("decision-", StringComparison.Ordinal) => reader.Words.Of(Enum.Parse<DecisionKind>(field.Value)),
            _ => $"«{CardBlocks.Cut(field.Value, 300)}»",
        };
    }

    private static string OfParts(ScreenField field, GoalToAnswer goal, CardReader reader)
    {
        var texts = reader.Texts;
        if (goal.Indicators.FirstOrDefault(indicator => field.Input == CardInputs.Figure(indicator.Id) || field.Input == CardInputs.ComesLater(indicator.Id)) is { } indicator)
        {
            return CardBlocks.Cut(indicator.Name, 60);
        }

        if (goal.Initiatives.FirstOrDefault(initiative => field.Input.EndsWith(initiative.Id.Value.ToString("N"), StringComparison.Ordinal)) is { } initiative)
        {
            var asked = field.Input.Split('-')[0] switch
            {
                "progress" => texts.ProgressLabel,
                "decision" => texts.DecisionLabel,
                "reason" => texts.ReasonLabel,
                _ => texts.NewDueLabel,
            };

            return $"{CardBlocks.Cut(initiative.Title, 40)} – {asked}";
        }

        return texts.CauseLabel(int.Parse(field.Input[^1..], CultureInfo.InvariantCulture));
    }
}
