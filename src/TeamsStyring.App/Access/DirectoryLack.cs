namespace TeamsStyring.App.Access;

/// <summary>Why the directory told nothing.</summary>
internal enum DirectoryLack
{
    /// <summary>The kommune has not let the program read it.</summary>
    NotPermitted,

    /// <summary>It did not answer in time.</summary>
    Away,
}
