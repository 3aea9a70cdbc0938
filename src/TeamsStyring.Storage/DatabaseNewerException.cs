namespace TeamsStyring.Storage;

/// <summary>The database was written by a newer program; this one would not understand all of it.</summary>
public sealed class DatabaseNewerException(string migration) : Exception($"The database holds the migration {migration}, which this program does not know.")
{
    public string Migration { get; } = migration;
}
