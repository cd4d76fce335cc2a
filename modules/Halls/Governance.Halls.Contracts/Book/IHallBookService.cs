using Governance.Kernel.Exceptions;

namespace Governance.Halls.Contracts;

/// <summary>The hall book for other modules, in the current tenant: what stands now, and what stood on a day of the past.</summary>
public interface IHallBookService
{
    /// <summary>The hall of a code as it stood on a day.</summary>
    /// <exception cref="EntityNotFoundException">The tenant has no such hall.</exception>
    Task<HallState> GetHallAsync(string code, DateOnly asOf, CancellationToken cancellationToken);

    /// <summary>The halls of the current tenant as they stand now, in the order of their codes.</summary>
    Task<IReadOnlyList<HallState>> HallsAsync(CancellationToken cancellationToken);

    /// <summary>The windows of a hall that were open on a day, in the order of zone and number.</summary>
    Task<IReadOnlyList<WindowState>> WindowsAsync(Guid hallId, DateOnly asOf, CancellationToken cancellationToken);

    /// <summary>A window as it stood on a day, open or not.</summary>
    /// <exception cref="EntityNotFoundException">The tenant has no such window.</exception>
    Task<WindowState> GetWindowAsync(Guid windowId, DateOnly asOf, CancellationToken cancellationToken);

    /// <summary>Those who stood at a window on a day, in the order of their work numbers.</summary>
    Task<IReadOnlyList<StaffState>> StaffAtAsync(Guid windowId, DateOnly asOf, CancellationToken cancellationToken);

    /// <summary>Those who belong to a hall and are at work on a day, at a window or not, in the order of their work numbers. Whoever
    /// has left the hall since is not among them.</summary>
    Task<IReadOnlyList<StaffState>> StaffOfAsync(Guid hallId, DateOnly asOf, CancellationToken cancellationToken);

    /// <summary>Somebody as he stood on a day, at work or not.</summary>
    /// <exception cref="EntityNotFoundException">The tenant has no such person.</exception>
    Task<StaffState> GetStaffAsync(Guid staffId, DateOnly asOf, CancellationToken cancellationToken);

    /// <summary>The departments that existed on a day, in the order of their codes.</summary>
    Task<IReadOnlyList<DepartmentState>> DepartmentsAsync(DateOnly asOf, CancellationToken cancellationToken);

    /// <summary>The service items that could be had at a hall on a day, in the order of their codes.</summary>
    Task<IReadOnlyList<ServiceItemState>> ItemsAsync(Guid hallId, DateOnly asOf, CancellationToken cancellationToken);
}
