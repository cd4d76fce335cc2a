using Governance.Halls.Application;
using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Halls.Pages.Halls;

/// <summary>A form about one mechanism of one hall.</summary>
internal abstract class MechanismPage(HallReader reader, MechanismNames names, Texts texts) : HallsPage(texts)
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Mechanism { get; set; } = "";

    public HallState Hall { get; private set; } = null!;

    public string MechanismName => names[Mechanism];

    public string BackHref => $"/halls/{Code}#{Mechanism}";

    /// <summary>Reads what the form is about.</summary>
    /// <exception cref="EntityNotFoundException">There is no such hall or mechanism for this user.</exception>
    protected async Task<HallSnapshot> LoadAsync(CancellationToken cancellationToken)
    {
        if (!names.Knows(Mechanism))
        {
            throw new EntityNotFoundException("mechanism", Mechanism);
        }

        var snapshot = await reader.GetAsync(Code, cancellationToken);
        Hall = snapshot.Hall;
        return snapshot;
    }

    /// <summary>Reads it where it is the user's own to write.</summary>
    protected async Task LoadOwnAsync(Guid? tenantId, CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (Hall.TenantId != tenantId)
        {
            throw new EntityNotFoundException("hall", Code);
        }
    }
}
