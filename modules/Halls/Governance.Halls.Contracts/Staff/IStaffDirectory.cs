namespace Governance.Halls.Contracts;

/// <summary>Who of the halls' staff signs in with which account, in the current tenant. Which account is whose is what stands
/// now; where somebody worked is what stood on the day.</summary>
public interface IStaffDirectory
{
    /// <summary>The person at work on a day to whom an account belongs, as he stood then; <c>null</c> where it is nobody's, where he
    /// had not begun or had left, and for another tenant's account.</summary>
    Task<StaffState?> FindByAccountAsync(Guid accountId, DateOnly day, CancellationToken cancellationToken);

    /// <summary>Those whom a department had at work on a day and who have an account, in the order of their work numbers; nobody
    /// for another tenant's department.</summary>
    Task<IReadOnlyList<StaffAccount>> AccountsOfAsync(Guid departmentId, DateOnly day, CancellationToken cancellationToken);

    /// <summary>Those at work in a hall on a day who have an account, in the order of their work numbers; nobody for another
    /// tenant's hall.</summary>
    Task<IReadOnlyList<StaffAccount>> AccountsAtAsync(Guid hallId, DateOnly day, CancellationToken cancellationToken);
}
