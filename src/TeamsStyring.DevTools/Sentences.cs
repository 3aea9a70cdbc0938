namespace TeamsStyring.DevTools;

/// <summary>How a command says that it cannot.</summary>
internal static class Sentences
{
    /// <returns>The exit code.</returns>
    public static int Fail(string sentence, TextWriter error)
    {
        error.WriteLine(sentence);
        return 1;
    }
}
