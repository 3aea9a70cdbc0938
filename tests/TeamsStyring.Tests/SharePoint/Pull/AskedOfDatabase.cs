using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TeamsStyring.Tests.SharePoint.Pull;

/// <summary>Hears every statement that one database file is asked.</summary>
internal sealed class AskedOfDatabase : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly string _file;
    private readonly ConcurrentBag<IDisposable> _listening = [];
    private readonly ConcurrentQueue<string> _statements = new();

    public AskedOfDatabase(string file)
    {
        _file = file;
        _listening.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public int Count(string part) => _statements.Count(statement => statement.Contains(part, StringComparison.Ordinal));

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _listening.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandExecutedEventData { Command: var command, Connection.DataSource: var source } && source == _file)
        {
            _statements.Enqueue(command.CommandText);
        }
    }

    public void OnCompleted()
    {
        // Nothing more is asked.
    }

    public void OnError(Exception error)
    {
        // A test sees what failed by itself.
    }

    public void Dispose()
    {
        foreach (var one in _listening)
        {
            one.Dispose();
        }
    }
}
