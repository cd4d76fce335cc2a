using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Cases.Desk;
using Governance.Complaints.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;

namespace Governance.Complaints.Pages.Complaints.Verbs;

[Authorize(Policy = ComplaintPermissions.Handle)]
internal sealed class LinkModel(CaseHandling cases, VerbForms forms, Texts texts) : CaseVerbPage(CaseVerb.Link, forms, texts)
{
    protected override async Task DoAsync(CancellationToken cancellationToken)
    {
        try
        {
            await cases.LinkAsync(Number, Input.ToLink(), cancellationToken);
        }
        catch (EntityNotFoundException)
        {
            throw new InvalidInputException("number", DeskErrorCodes.OtherCaseUnknown);
        }
    }
}
