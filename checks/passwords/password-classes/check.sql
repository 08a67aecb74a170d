-- id: password-classes
-- title: New passwords need several kinds of characters
-- title[zh_CN]: 新口令须包含多类字符
-- severity: medium
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RA163 zicha:RB027 selfeval:SE28
-- param classes: 3 | kinds of characters (capital and small letters, digits, others) that a
--     password needs
-- param classes[zh_CN]: 口令须包含的字符种类数（大写字母、小写字母、数字、其他字符）
-- key: problem
-- why: Without this rule people choose birthdays and telephone numbers, the first things that a
--     guessing program tries.
-- why[zh_CN]: 没有这一要求时，人们会用生日和电话号码作口令，而这正是猜解程序最先尝试的。
-- fix: Install libpam-pwquality (RHEL family: libpwquality) and set minclass = {wanted} in
--     /etc/security/pwquality.conf; asked for now: {classes} by {module}.
-- fix[zh_CN]: 安装 libpam-pwquality（RHEL 系为 libpwquality），并在 /etc/security/pwquality.conf 中设置 minclass = {wanted}；目前 {module} 要求 {classes} 类。
/* Each negative credit asks for its kind; minclass asks for any so many. */
WITH asked AS (
  SELECT m.module, m.path, m.line,
         max(CAST(m.value AS INTEGER),
             (SELECT count(*) FROM password_policy AS c
              WHERE c.module = m.module AND c.key IN ('dcredit', 'ucredit', 'lcredit', 'ocredit')
                AND CAST(c.value AS INTEGER) < 0)) AS classes
  FROM password_policy AS m
  WHERE m.key = 'minclass' AND m.is_active
    AND NOT EXISTS (SELECT 1 FROM password_policy AS e
                    WHERE e.module = m.module AND e.key = 'enforcing' AND e.value = '0'))
SELECT *
FROM (SELECT 'passwords may be too simple' AS problem, coalesce(max(classes), 0) AS classes,
             coalesce(module, 'no module') AS module, :classes AS wanted, path, line
      FROM asked)
WHERE classes < :classes;
