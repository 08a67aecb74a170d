-- id: package-fapolicyd
-- title: The program guard fapolicyd is installed
-- title[zh_CN]: 已安装程序白名单 fapolicyd
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: name
-- same-as: xccdf:package_fapolicyd_installed
-- why: Any program that somebody brings along would run.
-- why[zh_CN]: 任何人带入的程序都能运行。
-- fix: If the host shall have it: apt install {name} (or dnf install {name}).
-- fix[zh_CN]: 如需使用，执行：apt install {name}（或 dnf install {name}）。
SELECT 'fapolicyd' AS name, 'is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('fapolicyd')
                    AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
