using TeamsStyring.Domain;

namespace TeamsStyring.App.Texts;

/// <summary>What is said where goals are found, shown and documented from any conversation.</summary>
internal sealed class DocumentationTexts(Language language) : TextSource(language)
{
    public string Heading => Text();

    public string GoalLabel => Text();

    public string TextLabel => Text();

    public string NoNames => Text();

    public string Attach => Text();

    public string NotYours => Text();

    public string NoGoals => Text();

    public string Nothing => Text();

    public string NothingFound => Text();

    public string FollowUpHeading => Text();

    public string Unit => Text();

    public string Status => Text();

    public string Responsible => Text();

    public string Due => Text();

    public string Attached(string goal) => Format([goal]);

    public string AlreadyThere(string goal) => Format([goal]);
}
