-- id: compilers
-- title: No compiler is installed on a server
-- title[zh_CN]: 服务器未安装编译器
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a zicha:RA184
-- key: name
-- why: Holes that give root are commonly published as source code: with a compiler at hand they are
--     turned into a program on the spot. It is a help to the attacker, not a hole.
-- why[zh_CN]: 提权漏洞常以源代码形式公布：本机有编译器即可当场生成攻击程序。编译器本身不是漏洞，但方便了攻击者。
-- fix: Build elsewhere, and remove it here with apt-get purge where nothing needs it (dkms modules
--     do).
-- fix[zh_CN]: 在其他机器上编译；本机不需要时用 apt-get purge 卸载（dkms 模块需要编译器）。
SELECT name, version, path FROM packages
WHERE status <> 'config-files' AND name REGEXP '^(gcc|g\+\+|clang|gfortran|tcc|golang-go|rustc|nasm)(-[0-9.]+)?$';
