-- id: kernel-built-yama
-- title: The kernel can limit who watches the memory of whom
-- title[zh_CN]: 内核可以限制进程间的内存查看
-- severity: low
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: kernel
-- same-as: xccdf:kernel_config_security_yama
-- why: Without it any program of a person can read the passwords in that person's other programs.
-- why[zh_CN]: 否则同一用户的任何程序都能读取其其他程序中的口令。
-- fix: Start a kernel with CONFIG_SECURITY_YAMA=y and remove {kernel}: the distribution's own
--     kernel if it has that, else one that is built with it ({path}).
-- fix[zh_CN]: 改用 CONFIG_SECURITY_YAMA=y 的内核并卸载 {kernel}：优先使用发行版自带的内核，否则按此选项重新编译（{path}）。
SELECT kernel, name, value, path, line FROM kernel_config
WHERE name = 'CONFIG_SECURITY_YAMA' AND value IS NOT 'y';
