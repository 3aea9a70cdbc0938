using TeamsStyring.DevTools.Graph.Items;
using TeamsStyring.DevTools.Graph.Lists;
using TeamsStyring.DevTools.Graph.People;
using TeamsStyring.DevTools.Graph.Sites;
using TeamsStyring.DevTools.Graph.Subscriptions;
using TeamsStyring.DevTools.Graph.Trust;
using TeamsStyring.DevTools.Graph.Versions;

namespace TeamsStyring.DevTools.Graph.Data;

/// <summary>Everything that the emulated tenant keeps.</summary>
internal sealed class Tenant
{
    public Tenant(GraphDatabase database, TimeProvider clock)
    {
        Database = database;
        Settings = new GraphSettings(database);
        Sites = new SiteTable(database);
        Permissions = new PermissionTable(database);
        Applications = new ApplicationTable(database);
        Lists = new ListTable(database, clock);
        Columns = new ColumnTable(database);
        Items = new ItemTable(database, Columns, clock);
        Versions = new VersionTable(database);
        Subscriptions = new SubscriptionTable(database, clock);
        People = new PersonTable(database);
        database.Run(Sites.MakeRoot);
    }

    public GraphDatabase Database { get; }

    public GraphSettings Settings { get; }

    public SiteTable Sites { get; }

    public PermissionTable Permissions { get; }

    public ApplicationTable Applications { get; }

    public ListTable Lists { get; }

    public ColumnTable Columns { get; }

    public ItemTable Items { get; }

    public VersionTable Versions { get; }

    public SubscriptionTable Subscriptions { get; }

    public PersonTable People { get; }
}
