using TeamsStyring.App.Questions;
using TeamsStyring.BotProtocol;
using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.Domain.Questions;

namespace TeamsStyring.App.Starting;

/// <summary>
/// Begins, beside the start, what whoever asks first would otherwise wait for: reading the words of the language, and working out how questions and cards are
/// written. One after the other, what is needed first first: a small machine has one processor to spare beside the start itself.
/// </summary>
internal static class MakeReady
{
    public static void Begin() => _ = Task.Run(Run);

    private static void Run()
    {
        _ = Lexicon.BuiltIn;
        _ = QuestionJson.Read("{}");
        _ = ProtocolJson.ToNode(new AdaptiveCard([new TextBlock("")]));
    }
}
