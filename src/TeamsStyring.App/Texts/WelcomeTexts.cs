using TeamsStyring.Domain;

namespace TeamsStyring.App.Texts;

/// <summary>The first thing that somebody reads from the bot: four lines.</summary>
internal sealed class WelcomeTexts(Language language) : TextSource(language)
{
    public string Hello => Text();

    public string Cards => Text();

    public string Questions => Text();

    public string Careful => Text();
}
