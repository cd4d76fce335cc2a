namespace Governance.Complaints.Application.Citizens;

/// <summary>Who complained, as somebody was shown it: masked or in full.</summary>
/// <param name="Full">Whether it is in full.</param>
/// <param name="Name">The name.</param>
/// <param name="Phone">The telephone number.</param>
/// <param name="IdNumber">The number of the identity card.</param>
/// <param name="Email">The mail address.</param>
/// <param name="WeChat">The WeChat name.</param>
/// <param name="Helper">Who stood there for him.</param>
internal sealed record ComplainantView(bool Full, string? Name, string? Phone, string? IdNumber, string? Email, string? WeChat, string? Helper);
