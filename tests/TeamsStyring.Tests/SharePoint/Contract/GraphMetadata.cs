using System.Xml.Linq;

namespace TeamsStyring.Tests.SharePoint.Contract;

/// <summary>What Graph says of itself, as far as we use it.</summary>
internal sealed class GraphMetadata
{
    private static readonly XNamespace Edm = "http://docs.oasis-open.org/odata/ns/edm";
    private static readonly IReadOnlyDictionary<string, GraphTypeUse> Nothing = new Dictionary<string, GraphTypeUse>();

    private readonly Dictionary<string, GraphType> _types;

    private GraphMetadata(XElement schema)
    {
        _types = schema.Elements().Where(element => element.Name.LocalName is "EntityType" or "ComplexType" or "EnumType").Select(Type).ToDictionary(type => type.Name, StringComparer.Ordinal);
        Operations = [.. schema.Elements().Where(element => element.Name.LocalName is "Function" or "Action").Select(Operation)];
        Sets = schema.Descendants(Edm + "EntitySet").ToDictionary(set => Text(set, "Name"), set => GraphTypeUse.Read($"Collection({Text(set, "EntityType")})"), StringComparer.Ordinal);
    }

    public static GraphMetadata Shipped { get; } = Read(File.ReadAllText(Path.Combine(Repository.Root, "tests", "TeamsStyring.Tests", "SharePoint", "Contract", "graph-v1.0.part.xml")));

    /// <summary>Where every path begins.</summary>
    public IReadOnlyDictionary<string, GraphTypeUse> Sets { get; }

    public IReadOnlyList<GraphOperation> Operations { get; }

    public static GraphMetadata Read(string xml) => new(XDocument.Parse(xml).Descendants(Edm + "Schema").Single());

    public GraphType? Find(string type) => _types.GetValueOrDefault(type);

    public GraphTypeUse? Property(string type, string name) => Lookup(type, known => known.Properties, name);

    /// <summary>A way from one thing to another, such as from an item to its fields.</summary>
    public GraphTypeUse? Way(string type, string name) => Lookup(type, known => known.Ways, name);

    public bool IsOpen(string type) => Find(type) is { } known && (known.IsOpen || (known.Base is { } parent && IsOpen(parent)));

    public bool IsA(string type, string other) => type == other || (Find(type)?.Base is { } parent && IsA(parent, other));

    private static GraphType Type(XElement element) => new(
        Text(element, "Name"),
        element.Attribute("BaseType") is { } parent ? GraphTypeUse.Read(parent.Value).Type : null,
        element.Attribute("OpenType")?.Value is "true",
        Uses(element, "Property", "Type"),
        Uses(element, "NavigationProperty", "Type"),
        element.Name.LocalName is "EnumType" ? element.Elements(Edm + "Member").Select(member => Text(member, "Name")).ToHashSet(StringComparer.Ordinal) : null);

    private static GraphOperation Operation(XElement element)
    {
        var parameters = element.Elements(Edm + "Parameter").ToList();

        return new GraphOperation(
            Text(element, "Name"),
            element.Name.LocalName is "Function",
            GraphTypeUse.Read(Text(parameters[0], "Type")),
            parameters.Count > 1 ? parameters[1..].ToDictionary(parameter => Text(parameter, "Name"), parameter => GraphTypeUse.Read(Text(parameter, "Type")), StringComparer.Ordinal) : Nothing,
            element.Element(Edm + "ReturnType") is { } answer ? GraphTypeUse.Read(Text(answer, "Type")) : null);
    }

    private static Dictionary<string, GraphTypeUse> Uses(XElement type, string name, string attribute)
        => type.Elements(Edm + name).ToDictionary(element => Text(element, "Name"), element => GraphTypeUse.Read(Text(element, attribute)), StringComparer.Ordinal);

    private static string Text(XElement element, string attribute) => element.Attribute(attribute)?.Value ?? "";

    private GraphTypeUse? Lookup(string type, Func<GraphType, IReadOnlyDictionary<string, GraphTypeUse>> among, string name)
        => Find(type) is not { } known ? null
            : among(known).TryGetValue(name, out var use) ? use
            : known.Base is { } parent ? Lookup(parent, among, name) : null;
}
