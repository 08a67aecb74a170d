-- id: accounts-reviewed
-- title: The rights of every account were reviewed within a year, and each was approved
-- title[zh_CN]: 账号权限一年内复核过，且经过审批
-- severity: medium
-- area: systems
-- controls: gbt22239:8.1.4.2.d gbt22239:8.1.10.6.b gbt22239:8.1.7.3.c highrisk:6.4.2.2 zicha:RB149
--     zicha:RA124 zicha:RB103 zicha:RA108
-- param days: 366 | days that a review stays good
-- param days[zh_CN]: 复核的有效天数
-- when: SELECT 1 FROM accounts
-- key: account
-- why: Rights gather with every change of post; nobody gives one back unasked.
-- why[zh_CN]: 岗位换一次权限就多一些，没人会主动交还。
-- fix: Review the rights of {account} and record approval and day; last review: {reviewed}.
-- fix[zh_CN]: 复核 {account} 的权限，登记审批和复核日期；上次：{reviewed}。
SELECT id AS account, rights, approved_on, coalesce(reviewed_on, '-') AS reviewed FROM accounts
WHERE coalesce(is_enabled, 1) = 1 AND closed_on IS NULL
  AND (approved_on IS NULL OR max(approved_on, coalesce(reviewed_on, '')) < date('now', '-' || :days || ' days'));
