namespace TeamsStyring.App.Access;

/// <summary>What the directory said. That it may not be asked, or does not answer, is no mistake: what the kommune knows itself is used then.</summary>
internal abstract record DirectoryAnswer<T>
{
    private DirectoryAnswer()
    {
    }

    /// <param name="Value">An empty list, or <see langword="null"/>, where it knows nobody.</param>
    public sealed record Told(T Value) : DirectoryAnswer<T>;

    /// <summary>There is none, as on one's own machine.</summary>
    public sealed record None : DirectoryAnswer<T>;

    /// <summary>The kommune has not let the program read it.</summary>
    public sealed record NotPermitted : DirectoryAnswer<T>;

    /// <summary>It did not answer in time.</summary>
    public sealed record Away : DirectoryAnswer<T>;
}
