using TeamsStyring.App.Questions;
using TeamsStyring.BotProtocol;
using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.Domain.Questions;
using TeamsStyring.Storage;

namespace TeamsStyring.App.Starting;

/// <summary>
/// Begins, beside the start, what whoever asks first would otherwise wait for: learning how the rows are kept, reading the words of the language, and working
/// out how questions and cards are written. One after the other, what is needed first first: a small machine has one processor to spare beside the start itself.
/// </summary>
internal static class MakeReady
{
    public static void Begin() => ThreadPool.UnsafeQueueUserWorkItem(static _ => Run(), state: null);

    private static void Run()
    {
        WorkingCopies.LearnRows();
        _ = Lexicon.BuiltIn;
        _ = QuestionJson.Read("{}");
        _ = ProtocolJson.ToNode(new AdaptiveCard([new TextBlock("")]));
    }
}
