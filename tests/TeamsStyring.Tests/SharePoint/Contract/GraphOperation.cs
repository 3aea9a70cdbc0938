namespace TeamsStyring.Tests.SharePoint.Contract;

/// <summary>A function or an action that is called on something.</summary>
/// <param name="Answer">Null when nothing is answered.</param>
internal sealed record GraphOperation(string Name, bool IsFunction, GraphTypeUse On, IReadOnlyDictionary<string, GraphTypeUse> Parameters, GraphTypeUse? Answer);
