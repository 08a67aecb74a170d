-- id: password-min-length
-- title: New passwords have a least length
-- title[zh_CN]: 新口令有最小长度要求
-- severity: medium
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RA163 zicha:RB027 selfeval:SE28
-- param length: 8 | least number of characters
-- param length[zh_CN]: 最少字符数
-- key: problem
-- why: Short passwords are guessed first: with each character less there are some ninety times
--     fewer to try.
-- why[zh_CN]: 短口令最先被猜中：每少一位，需要尝试的口令数量就减少到约九十分之一。
-- fix: Install libpam-pwquality (RHEL family: libpwquality) and set minlen = {wanted} in
--     /etc/security/pwquality.conf; in force now: {length} by {module}.
-- fix[zh_CN]: 安装 libpam-pwquality（RHEL 系为 libpwquality），并在 /etc/security/pwquality.conf 中设置 minlen = {wanted}；目前生效的是 {module} 的 {length} 位。
/* A positive credit takes one character off for a kind of character that is there.
 * Of several modules the strictest decides. */
WITH asked AS (
  SELECT m.module, m.path, m.line,
         CAST(m.value AS INTEGER)
           - coalesce((SELECT sum(max(CAST(c.value AS INTEGER), 0)) FROM password_policy AS c
                       WHERE c.module = m.module
                         AND c.key IN ('dcredit', 'ucredit', 'lcredit', 'ocredit')), 0) AS length
  FROM password_policy AS m
  WHERE m.key = 'minlen' AND m.is_active
    AND NOT EXISTS (SELECT 1 FROM password_policy AS e
                    WHERE e.module = m.module AND e.key = 'enforcing' AND e.value = '0'))
SELECT *
FROM (SELECT 'passwords may be too short' AS problem, coalesce(max(length), 0) AS length,
             coalesce(module, 'no module') AS module, :length AS wanted, path, line
      FROM asked)
WHERE length < :length;
