using TeamsStyring.App.Access;
using TeamsStyring.App.Texts;
using TeamsStyring.Storage;

namespace TeamsStyring.App.Http;

/// <summary>One call to <c>/api</c>: who calls, and the tenant's rows. Filled by <see cref="RequireCaller"/> before a handler runs.</summary>
internal sealed class ApiTurn : IAsyncDisposable
{
    private (Caller Caller, WorkingCopy Copy)? _known;

    public Caller Caller => Known.Caller;

    public WorkingCopy Copy => Known.Copy;

    public ProblemTexts Problems => new(Caller.Language);

    private (Caller Caller, WorkingCopy Copy) Known => _known ?? throw new InvalidOperationException("The call was not let in.");

    public void Begin(Caller caller, WorkingCopy copy) => _known = (caller, copy);

    public ValueTask DisposeAsync() => _known?.Copy.DisposeAsync() ?? ValueTask.CompletedTask;
}
