-- id: password-history
-- title: An old password cannot be chosen again
-- title[zh_CN]: 不能重复使用旧口令
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RA179
-- param count: 5 | how many earlier passwords are refused
-- param count[zh_CN]: 拒绝重复使用的历史口令个数
-- key: problem
-- why: Who must change the password and can take the old one again has changed nothing.
-- why[zh_CN]: 要求更换口令却允许改回旧口令，等于没有更换。
-- fix: Add `password required pam_pwhistory.so remember={wanted} use_authtok` before pam_unix.so in
--     /etc/pam.d/common-password (RHEL family: authselect enable-feature with-pwhistory).
-- fix[zh_CN]: 在 /etc/pam.d/common-password 的 pam_unix.so 之前加入 `password required pam_pwhistory.so remember={wanted} use_authtok`（RHEL 系执行 authselect enable-feature with-pwhistory）。
WITH asked AS (
  SELECT module, CAST(value AS INTEGER) AS remembered, path, line
  FROM password_policy
  WHERE module IN ('pwhistory', 'unix') AND key = 'remember' AND is_active)
SELECT *
FROM (SELECT 'old passwords may come back' AS problem, coalesce(max(remembered), 0) AS remembered,
             :count AS wanted, path, line
      FROM asked)
WHERE remembered < :count;
