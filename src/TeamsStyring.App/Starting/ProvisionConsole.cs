using TeamsStyring.App.Texts;
using TeamsStyring.SharePoint.Provisioning;

namespace TeamsStyring.App.Starting;

/// <summary>Writes each step as it is done.</summary>
internal sealed class ProvisionConsole(TextWriter output, ProvisionTexts texts) : IProgress<ProvisionStep>
{
    public void Report(ProvisionStep value) => output.WriteLine(value.Kind switch
    {
        ProvisionKind.Made => texts.Made(value.ListName),
        ProvisionKind.Named => texts.Named(value.ListName),
        ProvisionKind.ColumnAdded => texts.ColumnAdded(value.ListName, value.Column),
        ProvisionKind.ColumnChanged => texts.ColumnChanged(value.ListName, value.Column),
        _ => texts.Ready(value.ListName),
    });
}
