using TeamsStyring.Domain;

namespace TeamsStyring.App.Texts;

/// <summary>What the command says while it makes the lists.</summary>
internal sealed class ProvisionTexts(Language language) : TextSource(language)
{
    public string Embedded => Text();

    public string Beginning(string site) => Format([site]);

    public string Made(string list) => Format([list]);

    public string Named(string list) => Format([list]);

    public string ColumnAdded(string list, string column) => Format([list, column]);

    public string ColumnChanged(string list, string column) => Format([list, column]);

    public string Ready(string list) => Format([list]);

    public string Done(int changes) => Format([changes]);

    public string NothingToDo => Text();

    public string NotPermitted(string site, string app) => Format([site, app]);

    public string Stopped(string list, string said) => Format([list, said]);

    public string Cancelled => Text();
}
