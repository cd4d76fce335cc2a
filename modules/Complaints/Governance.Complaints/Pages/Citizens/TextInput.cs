using Microsoft.AspNetCore.Http;

namespace Governance.Complaints.Pages.Citizens;

/// <summary>What a citizen types about his own case.</summary>
internal sealed class TextInput
{
    public string? Text { get; set; }

    public string? Reason { get; set; }

    public int? Level { get; set; }

    public List<IFormFile>? Files { get; set; }

    /// <summary>The form's own id: sent twice it is taken once.</summary>
    public Guid RequestId { get; set; }
}
