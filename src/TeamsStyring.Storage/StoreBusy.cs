using Microsoft.Data.Sqlite;

namespace TeamsStyring.Storage;

/// <summary>Tells a store that is busy – somebody else holds the lock for longer than was waited – from every other mistake. Nothing was written then.</summary>
public static class StoreBusy
{
    private const int Busy = 5;
    private const int Locked = 6;

    public static bool Is(Exception? exception)
        => exception is SqliteException { SqliteErrorCode: Busy or Locked } || (exception?.InnerException is { } inner && Is(inner));
}
