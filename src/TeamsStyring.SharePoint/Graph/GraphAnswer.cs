using System.Diagnostics.CodeAnalysis;

namespace TeamsStyring.SharePoint.Graph;

/// <summary>What came of a call: what was asked for, or why not.</summary>
public readonly record struct GraphAnswer<T>
    where T : class
{
    private readonly T? _value;
    private readonly GraphFault? _fault;

    private GraphAnswer(T? value, GraphFault? fault) => (_value, _fault) = (value, fault);

    public static implicit operator GraphAnswer<T>(T value) => new(value, null);

    public static implicit operator GraphAnswer<T>(GraphFault fault) => new(null, fault);

    /// <summary>Why there is no value; <see langword="null"/> when there is one.</summary>
    public GraphFault? Fault => _value is null ? _fault ?? new GraphFault.Unclear("nothing was asked") : null;

    public bool Is([NotNullWhen(true)] out T? value, [NotNullWhen(false)] out GraphFault? fault)
    {
        (value, fault) = (_value, Fault);

        return value is not null;
    }
}
