-- id: password-dictionary
-- title: New passwords are looked up in a dictionary
-- title[zh_CN]: 新口令与弱口令字典比对
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RB037
-- key: problem
-- why: P@ssw0rd has eight characters of four kinds and is in every list of guesses; only a
--     dictionary keeps it out.
-- why[zh_CN]: P@ssw0rd 有八位、四类字符，却在所有猜解字典之中；只有与字典比对才能将其拒绝。
-- fix: Install libpam-pwquality (RHEL family: libpwquality) and leave dictcheck = 1 and enforcing =
--     1 in /etc/security/pwquality.conf.
-- fix[zh_CN]: 安装 libpam-pwquality（RHEL 系为 libpwquality），并在 /etc/security/pwquality.conf 中保持 dictcheck = 1 和 enforcing = 1。
SELECT CASE WHEN d.value IS NULL THEN 'no module looks passwords up' WHEN d.value = '0'
            THEN 'dictcheck is off' ELSE 'pwquality only warns' END AS problem, d.path, d.line
FROM (SELECT 1)
     LEFT JOIN password_policy AS d
               ON d.module = 'pwquality' AND d.key = 'dictcheck' AND d.is_active
WHERE NOT EXISTS (SELECT 1 FROM password_policy WHERE module = 'cracklib' AND is_active)
  AND (d.value IS NULL OR d.value = '0'
       OR EXISTS (SELECT 1 FROM password_policy
                  WHERE module = 'pwquality' AND key = 'enforcing' AND value = '0'));
