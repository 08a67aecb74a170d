-- id: package-fail2ban
-- title: The blocker of password guessers is installed
-- title[zh_CN]: 已安装防暴力破解程序 fail2ban
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a
-- key: name
-- same-as: xccdf:package_fail2ban_installed
-- why: Guessing goes on day and night without it.
-- why[zh_CN]: 没有它，口令猜测会昼夜不停。
-- fix: If the host shall have it: apt install {name} (or dnf install {name}).
-- fix[zh_CN]: 如需使用，执行：apt install {name}（或 dnf install {name}）。
SELECT 'fail2ban' AS name, 'is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('fail2ban')
                    AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
