using Governance.Complaints.Domain.Assistance;
using Governance.Kernel.Infrastructure.Localization;

namespace Governance.Complaints.Pages.Assistance;

/// <summary>What the pages of the help orders have in common: no form of theirs can bring a fee in, and rules about a person lead to
/// his field.</summary>
internal abstract class AssistancePage(Texts texts) : ComplaintsPage(texts)
{
    /// <summary>Does the work unless something typed could not be read, or a fee was sent.</summary>
    protected Task<bool> TryFreeAsync(Func<Task> work) => TryAsync(() =>
    {
        AssistanceFee.RequireNone(Request.Form.Keys);
        return work();
    });

    // person.name is the field Name, asker.phone the field AskerPhone.
    protected override string FieldOf(string field) => field.Split('.') switch
    {
        ["person", var part] => base.FieldOf(part),
        ["asker", var part] => $"Asker{base.FieldOf(part)}",
        _ => base.FieldOf(field),
    };
}
