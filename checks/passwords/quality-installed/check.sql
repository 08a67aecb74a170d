-- id: quality-installed
-- title: A module that checks new passwords is installed
-- title[zh_CN]: 已安装口令质量检查模块
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RA163 zicha:RB027
-- key: package
-- same-as: xccdf:package_pam_pwquality_installed
-- why: Without pam_pwquality nothing looks at a new password, and 123456 is one.
-- why[zh_CN]: 没有 pam_pwquality，就没有任何机制检查新口令，123456 也能通过。
-- fix: apt install libpam-pwquality (RHEL family: dnf install libpwquality)
-- fix[zh_CN]: 执行 apt install libpam-pwquality（RHEL 系：dnf install libpwquality）。
SELECT 'libpam-pwquality' AS package
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE status IN ('installed', 'triggers-pending', 'triggers-awaited')
                    AND (name = 'libpam-pwquality'
                         OR (name = 'libpwquality' AND manager = 'rpm')));
