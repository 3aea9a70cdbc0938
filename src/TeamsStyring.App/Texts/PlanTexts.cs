using TeamsStyring.Domain;

namespace TeamsStyring.App.Texts;

/// <summary>What the chat says about plans and who answers for what.</summary>
internal sealed class PlanTexts(Language language) : TextSource(language)
{
    public string Indicators => Text();

    public string NoIndicators => Text();

    public string Initiatives => Text();

    public string NoDeputy => Text();

    public string NoGoalLikeThat => Text();

    public string TakeoverHow => Text();

    public string ManyGoals => Text();

    public string AskPlan => Text();

    public string AskResponsible => Text();

    public string Heading(string about, int year, int goals) => Format([about, $"{year}", Speech.Number(goals)], goals == 1 ? "Heading_One" : "Heading");

    public string Below(int goals) => Format([Speech.Number(goals)]);

    public string NoPlan(string about, int year) => Format([about, $"{year}"]);

    public string OtherYears(string about, int year, string years) => Format([about, $"{year}", years]);

    public string ResponsibleHeading(string about, int year, int goals) => Format([about, $"{year}", Speech.Number(goals)]);

    public string Leader(string unit) => Format([unit]);

    public string Deputy(string name) => Format([name]);

    public string AskPlanOf(string unit) => Format([unit]);
}
