-- id: quality-difok
-- title: A new password differs enough from the old one
-- title[zh_CN]: 新口令与旧口令有足够的差异
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RA163 zicha:RB027
-- param characters: 8 | characters that must not be in the old password
-- param characters[zh_CN]: 不得出现在旧口令中的字符数
-- key: setting
-- same-as: xccdf:accounts_password_pam_difok
-- why: Otherwise Winter2025 becomes Winter2026, and who knew the old one knows the new one.
-- why[zh_CN]: 否则 Winter2025 只会变成 Winter2026，知道旧口令的人就能猜出新口令。
-- fix: Set `difok = {wanted}` in {path}, and see to it that PAM asks pam_pwquality.so as requisite
--     when a password is changed.
-- fix[zh_CN]: 在 {path} 中设置 `difok = {wanted}`，并确保 PAM 在更改口令时以 requisite 调用 pam_pwquality.so。
SELECT 'difok' AS setting, coalesce(p.value, 'not in force') AS value, :characters AS wanted,
       coalesce(p.path, '/etc/security/pwquality.conf') AS path, p.line
FROM (SELECT 1)
     LEFT JOIN password_policy AS p
               ON p.module = 'pwquality' AND p.key = 'difok' AND p.is_enforced
WHERE p.value IS NULL OR CAST(p.value AS INTEGER) < :characters;
