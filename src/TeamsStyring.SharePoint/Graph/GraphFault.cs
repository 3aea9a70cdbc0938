namespace TeamsStyring.SharePoint.Graph;

/// <summary>Why a call to Graph did not do what it was made for. Closed: whoever calls decides for each of them what comes next.</summary>
public abstract record GraphFault
{
    private GraphFault()
    {
    }

    /// <summary>Somebody changed the item since it was read: 412, and 409 with <c>resourceModified</c>.</summary>
    public sealed record Conflict : GraphFault;

    /// <summary>A row with this key, or a list or column with this name, is there already.</summary>
    public sealed record Duplicate : GraphFault;

    /// <summary>Not done; worth asking again from this instant.</summary>
    public sealed record Throttled(DateTimeOffset Until) : GraphFault;

    /// <summary>The change token has ended: everything has to be read anew.</summary>
    /// <param name="Link">Where to begin; <see langword="null"/> when Graph did not say.</param>
    public sealed record Gone(Uri? Link) : GraphFault;

    /// <summary>The site, list or item is not there, or is not shown to us.</summary>
    public sealed record NotFound : GraphFault;

    /// <summary>Entra gave no token: a secret or certificate has ended, or an identity is not set up.</summary>
    public sealed record NoToken : GraphFault;

    /// <summary>The program may not do this on this site.</summary>
    /// <param name="Said">What Graph said, for whoever looks for the cause.</param>
    public sealed record NotPermitted(string Said) : GraphFault;

    /// <summary>Refused for good: asking again the same way gives the same answer.</summary>
    public sealed record Refused(string Said) : GraphFault;

    /// <summary>No answer, or one that does not tell whether it was done: time-out, broken connection, 5xx.</summary>
    public sealed record Unclear(string Said) : GraphFault;
}
