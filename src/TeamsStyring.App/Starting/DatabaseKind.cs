namespace TeamsStyring.App.Starting;

/// <summary>What the working copy is kept in.</summary>
internal enum DatabaseKind
{
    /// <summary>Embedded: a file.</summary>
    Sqlite,

    /// <summary>A server, for several nodes.</summary>
    Postgres,
}
