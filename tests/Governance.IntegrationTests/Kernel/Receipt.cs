using Governance.Kernel.Domain;

namespace Governance.IntegrationTests.Kernel;

/// <summary>A row that is written once, as a module would have it.</summary>
public sealed class Receipt : IAppendOnly
{
    public Guid Id { get; set; }

    public string Text { get; set; } = "";
}
