using Governance.Kernel.EventBus;

namespace Governance.Halls.Contracts;

/// <summary>Departments are new or have changed; carries all of their state, at most a hundred at once.</summary>
/// <param name="Departments">The departments.</param>
[EventName("halls.departments-changed")]
public sealed record DepartmentsChangedEto(IReadOnlyList<DepartmentState> Departments);

/// <summary>Windows are new or have changed; carries all of their state, at most a hundred at once.</summary>
/// <param name="Windows">The windows.</param>
[EventName("halls.windows-changed")]
public sealed record WindowsChangedEto(IReadOnlyList<WindowState> Windows);

/// <summary>Staff are new or have changed; carries all of their state, at most a hundred at once.</summary>
/// <param name="Staff">The staff.</param>
[EventName("halls.staff-changed")]
public sealed record StaffChangedEto(IReadOnlyList<StaffState> Staff);

/// <summary>Service items are new or have changed; carries all of their state, at most a hundred at once.</summary>
/// <param name="Items">The items.</param>
[EventName("halls.service-items-changed")]
public sealed record ServiceItemsChangedEto(IReadOnlyList<ServiceItemState> Items);

/// <summary>Notices are new or have changed; carries all of their state, at most a hundred at once.</summary>
/// <param name="Notices">The notices.</param>
[EventName("halls.notices-changed")]
public sealed record NoticesChangedEto(IReadOnlyList<NoticeState> Notices);
