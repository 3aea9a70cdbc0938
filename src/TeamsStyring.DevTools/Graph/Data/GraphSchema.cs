namespace TeamsStyring.DevTools.Graph.Data;

/// <summary>The tables of the emulated tenant.</summary>
internal static class GraphSchema
{
    /// <remarks>
    /// SharePoint compares text without regard to case, also in unique columns. What is indexed there stands in <c>Indexed</c> here,
    /// so that a filter costs what it narrows to, also in a list of 600,000 items. Nobody's real data lies here, so nothing waits for the disk: a killed process loses
    /// nothing, and a power cut may.
    /// </remarks>
    public const string Sql = """
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = OFF;
        PRAGMA cache_size = -65536;
        PRAGMA wal_autocheckpoint = 4000;
        CREATE TABLE IF NOT EXISTS Settings (Name TEXT PRIMARY KEY, Value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS Sites (Number INTEGER PRIMARY KEY, Id TEXT NOT NULL UNIQUE, Path TEXT NOT NULL UNIQUE, Name TEXT NOT NULL);
        CREATE TABLE IF NOT EXISTS Permissions (Number INTEGER PRIMARY KEY, Site INTEGER NOT NULL, AppId TEXT NOT NULL, AppName TEXT NOT NULL, Roles TEXT NOT NULL);
        CREATE TABLE IF NOT EXISTS Applications (Id TEXT PRIMARY KEY, Settings TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS Lists (
            Number INTEGER PRIMARY KEY, Site INTEGER NOT NULL, Id TEXT NOT NULL UNIQUE, Name TEXT NOT NULL COLLATE NOCASE, DisplayName TEXT NOT NULL COLLATE NOCASE,
            Description TEXT NOT NULL, Template TEXT NOT NULL, Created INTEGER NOT NULL, CreatedBy TEXT NOT NULL, Modified INTEGER NOT NULL, ModifiedBy TEXT NOT NULL,
            Version INTEGER NOT NULL, LastItem INTEGER NOT NULL, LastChange INTEGER NOT NULL, Items INTEGER NOT NULL, Epoch INTEGER NOT NULL);
        CREATE TABLE IF NOT EXISTS Columns (
            List INTEGER NOT NULL, Number INTEGER NOT NULL, Id TEXT NOT NULL, Name TEXT NOT NULL COLLATE NOCASE, Indexed INTEGER NOT NULL, Definition TEXT NOT NULL,
            PRIMARY KEY (List, Number)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS Items (
            List INTEGER NOT NULL, Id INTEGER NOT NULL, Guid TEXT NOT NULL, Version INTEGER NOT NULL, Created INTEGER NOT NULL, CreatedBy TEXT NOT NULL,
            Modified INTEGER NOT NULL, ModifiedBy TEXT NOT NULL, Fields TEXT NOT NULL, Deleted INTEGER NOT NULL, Change INTEGER NOT NULL,
            PRIMARY KEY (List, Id)) WITHOUT ROWID;
        CREATE UNIQUE INDEX IF NOT EXISTS ItemsByChange ON Items (List, Change);
        CREATE TABLE IF NOT EXISTS Versions (
            List INTEGER NOT NULL, Item INTEGER NOT NULL, Version INTEGER NOT NULL, Modified INTEGER NOT NULL, ModifiedBy TEXT NOT NULL, Fields TEXT NOT NULL,
            PRIMARY KEY (List, Item, Version)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS Indexed (
            List INTEGER NOT NULL, Column INTEGER NOT NULL, Value COLLATE NOCASE NOT NULL, Item INTEGER NOT NULL,
            PRIMARY KEY (List, Column, Value, Item)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS Subscriptions (Id TEXT PRIMARY KEY, List INTEGER NOT NULL, Expires INTEGER NOT NULL, Seen INTEGER NOT NULL, Definition TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS Users (Id TEXT PRIMARY KEY, Name TEXT NOT NULL, Manager TEXT, Photo BLOB, Definition TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS Members (Team TEXT NOT NULL, Person TEXT NOT NULL, Owner INTEGER NOT NULL, PRIMARY KEY (Team, Person)) WITHOUT ROWID;
        """;
}
