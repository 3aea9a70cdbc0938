using TeamsStyring.Domain;

namespace TeamsStyring.App.Texts;

/// <summary>What the conversation itself says: about cards that cannot be used, and about waiting.</summary>
internal sealed class ConversationTexts(Language language) : TextSource(language)
{
    public string CardTooOld => Text();

    public string CardNotOurs => Text();

    public string NothingChanged => Text();

    public string YouHadWritten => Text();

    /// <summary>Above the card as it was, with what was typed still in it.</summary>
    public string NotSaved => Text();

    /// <summary>Where even the card could not be made again; it stays as it is.</summary>
    public string NotSavedHere => Text();

    public string TakesAWhile => Text();

    /// <summary>«Mål 2 er i fare» is a change to some and a question to others.</summary>
    public string ChangeOrQuestion => Text();

    public string AsChange => Text();

    public string AsQuestion => Text();
}
