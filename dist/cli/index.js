#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 3986:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _compose_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4223);
/* harmony import */ var _report_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(897);
/* harmony import */ var _report_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4247);
/* harmony import */ var _report_render_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9607);
/* harmony import */ var _report_tool_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1689);
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6257);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(5148);
/* harmony import */ var _settings_arguments_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(1261);
/* harmony import */ var _settings_localize_paths_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(2564);
/* harmony import */ var _settings_usage_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(3215);










/** The command line: the report on stdout, messages on stderr, the exit code as `report/outcome.ts` says. */
async function main() {
    const given = (0,_settings_arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .readArguments */ .l)(process.argv.slice(2), process.env);
    const settings = (0,_settings_localize_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .localizePaths */ .O)(given.settings, process.cwd());
    const read = { ...given, settings };
    try {
        if (settings.help)
            return await print((0,_settings_usage_js__WEBPACK_IMPORTED_MODULE_9__/* .usage */ .C)(), 0);
        if (settings.version)
            return await print(`${_report_tool_js__WEBPACK_IMPORTED_MODULE_4__/* .TOOL */ .j.version} (IAM data of ${_report_tool_js__WEBPACK_IMPORTED_MODULE_4__/* .TOOL */ .j.iamData})\n`, 0);
        const services = (0,_compose_js__WEBPACK_IMPORTED_MODULE_0__/* .createServices */ .h)(process.cwd());
        const result = await (0,_run_js__WEBPACK_IMPORTED_MODULE_6__/* .run */ .eF)(read, services);
        if ('text' in result)
            return await print(result.text, result.exitCode);
        return await deliver(result.report, settings, services);
    }
    catch (error) {
        const { lines, exitCode } = (0,_report_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .I)(error, settings.debug);
        await write(process.stderr, `${lines.join('\n')}\n`);
        return exitCode;
    }
}
/** Prints the report, then writes its file: a path that cannot be written must not cost the user the report. */
async function deliver(report, settings, services) {
    const hasInputMistakes = report.findings.some(({ file }) => file === '');
    // Findings of the inputs are messages about the call, not about the repository.
    const isCallWrong = hasInputMistakes && report.checked.configs.length === 0 && report.checked.policies === 0;
    if (report.outcome === 'invalid' && (isCallWrong || settings.format !== 'text')) {
        await write(process.stderr, mistakeLines(report));
    }
    const format = (0,_report_render_js__WEBPACK_IMPORTED_MODULE_3__/* .isRendered */ .Ih)(settings.format) ? settings.format : 'text';
    if (!isCallWrong || format !== 'text') {
        const text = await renderFor(report, settings, services, process.stdout.isTTY && wantsColours());
        await write(process.stdout, text);
        if (settings.reportFile !== undefined && !isCallWrong) {
            const plain = await renderFor(report, settings, services, false);
            await (0,_compose_js__WEBPACK_IMPORTED_MODULE_0__/* .writeReportFile */ .a)(settings.reportFile, plain, { base: process.cwd(), roots: [] });
        }
    }
    return (0,_report_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOf */ .FO)(report);
}
async function renderFor(report, settings, services, coloured) {
    const { format, failOn, quiet, verbose } = settings;
    const textOf = format === 'text' ? await (0,_run_js__WEBPACK_IMPORTED_MODULE_6__/* .readTexts */ .Z7)(report, services) : () => undefined;
    return (0,_report_render_js__WEBPACK_IMPORTED_MODULE_3__/* .render */ .XX)(report, (0,_report_render_js__WEBPACK_IMPORTED_MODULE_3__/* .isRendered */ .Ih)(format) ? format : 'text', { textOf, coloured, failOn, quiet, verbose });
}
function mistakeLines({ findings }) {
    return findings
        .filter(({ sources }) => sources.includes('config'))
        .map(({ file, line, column, message, fix }) => {
        const place = file === '' ? '' : `${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .R)(file)}:${String(line)}:${String(column)}: `;
        return `error: ${place}${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .R)(message)}\n${fix === undefined ? '' : `  → ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .R)(fix)}\n`}`;
    })
        .join('');
}
/** See https://no-color.org. */
function wantsColours() {
    return (process.env.NO_COLOR ?? '') === '' && process.env.TERM !== 'dumb';
}
async function print(text, exitCode) {
    await write(process.stdout, text);
    return exitCode;
}
/** Resolves when all is handed over; a reader that has gone (`| head`) has read enough. */
async function write(stream, text) {
    await new Promise((resolve, reject) => {
        const settle = (error) => {
            if (error && !('code' in error && error.code === 'EPIPE'))
                reject(error);
            else
                resolve();
        };
        stream.once('error', settle);
        stream.write(text, (error) => {
            settle(error);
        });
    });
}
process.exitCode = await main();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ ACTION_COMMANDS),
/* harmony export */   RK: () => (/* binding */ commandFacts),
/* harmony export */   nZ: () => (/* binding */ COMMAND_NAMES),
/* harmony export */   y9: () => (/* binding */ isCommand)
/* harmony export */ });
/* unused harmony export COMMANDS */
/** Every command of the public interface. */
const COMMANDS = {
    check: {
        summary: 'check the declared connections and their policies, from files alone',
        inAction: true,
        available: true,
    },
    drift: { summary: 'compare live state with declared state', inAction: true, available: false },
    plan: { summary: 'show the steps that apply would take', inAction: true, available: false },
    apply: { summary: 'take these steps', inAction: true, available: false },
    generate: { summary: 'write the least-privilege policies of a connection', inAction: false, available: false },
    init: { summary: 'write a config from what exists', inAction: false, available: false },
    prove: { summary: 'decide whether a policy allows nothing beyond another', inAction: false, available: false },
    why: { summary: 'evaluate one request and name the deciding statement', inAction: false, available: false },
    explain: {
        summary: 'print a rule: why, bad, good, how to fix',
        arguments: 'RULE',
        inAction: false,
        available: true,
    },
    shards: { summary: 'split the connections by account into a job matrix', inAction: true, available: false },
    merge: {
        summary: 'join the JSON reports of several jobs into one',
        arguments: 'REPORT…',
        inAction: true,
        available: false,
    },
};
const COMMAND_NAMES = Object.keys(COMMANDS);
/** The values of the Action's `command` input. */
const ACTION_COMMANDS = COMMAND_NAMES.filter((name) => COMMANDS[name].inAction);
function isCommand(text) {
    return Object.hasOwn(COMMANDS, text);
}
function commandFacts(command) {
    return COMMANDS[command];
}


/***/ }),

/***/ 4223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ createServices),
  a: () => (/* reexport */ writeReportFile)
});

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./build/adapters/decode-text.js

/**
 * The bytes of a file as text, or why they are none. A byte-order mark is kept, so that who parses the text can say that
 * there is one. Without `TextDecoder`: its first use loads ICU, which a check of one connection would feel.
 */
function decodeText(bytes) {
    const [first, second, third] = bytes;
    const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    // Without a mark, a text in UTF-16 that begins with ASCII has a zero in every second byte.
    const isBareUtf16 = bytes.length >= 4 && ((first === 0 && third === 0) || (second === 0 && bytes[3] === 0));
    if (isUtf16 || isBareUtf16)
        return { problem: 'is encoded in UTF-16: save it as UTF-8' };
    if (bytes.includes(0))
        return { problem: 'is binary: it holds a NUL byte' };
    if (!(0,external_node_buffer_namespaceObject.isUtf8)(bytes))
        return { problem: 'is not encoded in UTF-8' };
    return { text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8') };
}

;// CONCATENATED MODULE: ./build/adapters/gate.js
/** Lets a number of tasks run at once; the others wait in order. */
class Gate {
    free;
    waiting = [];
    next = 0;
    constructor(places) {
        this.free = places;
    }
    async run(task) {
        if (this.free > 0)
            this.free--;
        else
            await new Promise((resolve) => this.waiting.push(resolve));
        try {
            return await task();
        }
        finally {
            this.leave();
        }
    }
    /** A place goes straight to who waits longest. The queue is read by index: `shift` is slow on long arrays. */
    leave() {
        const resume = this.waiting[this.next];
        if (resume === undefined) {
            this.free++;
            return;
        }
        this.next++;
        if (this.next === this.waiting.length) {
            this.waiting.length = 0;
            this.next = 0;
        }
        resume();
    }
}

;// CONCATENATED MODULE: ./build/adapters/files.js





/** Enough to keep the disk busy, few enough to stay far from the limit of open files. */
const AT_ONCE = 32;
/** Reads files of a folder and of nothing outside of it, whatever a path or a symbolic link says. */
class Workspace {
    root;
    gate = new Gate(AT_ONCE);
    realRoot;
    constructor(root) {
        this.root = root;
    }
    read(file, maxBytes) {
        return this.gate.run(() => this.readNow(file, maxBytes));
    }
    async glob(pattern) {
        if (!/[*?[\]{}!()]/.test(pattern))
            return [pattern];
        if (leavesFolder(pattern))
            return [];
        // Loaded here, since most runs name their files.
        const { glob } = await __nccwpck_require__.e(/* import() */ 448).then(__nccwpck_require__.bind(__nccwpck_require__, 6448));
        const found = await glob(pattern, {
            cwd: this.root,
            dot: true,
            followSymbolicLinks: false,
            expandDirectories: false,
            ignore: ['**/node_modules/**', '**/.git/**'],
        });
        return found.map((name) => name.replaceAll('\\', '/')).sort();
    }
    async readNow(file, maxBytes) {
        if (file === '')
            return { problem: 'has no name' };
        if (file.includes('\0'))
            return { problem: 'has a NUL character in its name' };
        if (leavesFolder(file))
            return { problem: 'is outside of the workspace' };
        try {
            this.realRoot ??= (0,promises_namespaceObject.realpath)(this.root);
            const root = await this.realRoot;
            const target = await (0,promises_namespaceObject.realpath)(external_node_path_.join(root, file));
            if (isOutside(root, target))
                return { problem: 'leads out of the workspace by a symbolic link' };
            return await readBounded(target, maxBytes);
        }
        catch (error) {
            return explain(error);
        }
    }
}
/** `O_NONBLOCK`: opening a pipe must not wait for its writer; `O_NOFOLLOW`: the path is resolved, a link is new. */
const FLAGS = external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NONBLOCK | external_node_fs_namespaceObject.constants.O_NOFOLLOW;
async function readBounded(target, maxBytes) {
    const handle = await (0,promises_namespaceObject.open)(target, FLAGS);
    try {
        const stat = await handle.stat();
        if (stat.isDirectory())
            return { problem: 'is a directory' };
        if (!stat.isFile())
            return { problem: 'is no regular file' };
        if (stat.size > maxBytes)
            return tooLarge(stat.size, maxBytes);
        // One byte more than it had: a file that grows meanwhile is noticed and not read without end.
        const bytes = Buffer.alloc(stat.size + 1);
        let length = 0;
        for (;;) {
            const { bytesRead } = await handle.read(bytes, length, bytes.length - length);
            length += bytesRead;
            if (bytesRead === 0)
                return decodeText(bytes.subarray(0, length));
            if (length > stat.size)
                return { problem: 'changed while it was read' };
        }
    }
    finally {
        await handle.close();
    }
}
function tooLarge(size, maxBytes) {
    return { problem: `has ${String(size)} bytes, more than the ${String(maxBytes)} that are read` };
}
function leavesFolder(name) {
    return external_node_path_.isAbsolute(name) || /^[A-Za-z]:[\\/]/.test(name) || /^\.\.([\\/]|$)/.test(external_node_path_.normalize(name));
}
function isOutside(root, target) {
    const relative = external_node_path_.relative(root, target);
    return relative === '..' || relative.startsWith(`..${external_node_path_.sep}`) || external_node_path_.isAbsolute(relative);
}
/** The failures that a user can mend, by Node's code; anything else is a defect of ours. */
function explain(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT')
        return { problem: 'does not exist', isMissing: true };
    const problem = typeof code === 'string' ? PROBLEMS[code] : undefined;
    if (problem === undefined)
        throw error;
    return { problem };
}
const PROBLEMS = {
    ENOTDIR: 'does not exist: a part of its path is a file',
    EISDIR: 'is a directory',
    EACCES: 'may not be read by this process',
    EPERM: 'may not be read by this process',
    ELOOP: 'is a symbolic link that leads to itself',
    ENAMETOOLONG: 'has too long a name',
    ENXIO: 'is no regular file',
    ENODEV: 'is no regular file',
};

;// CONCATENATED MODULE: external "node:vm"
const external_node_vm_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");
;// CONCATENATED MODULE: ./build/adapters/time-limit.js

/**
 * Stops a task by Node's own watchdog, which also ends loops and regular expressions that never yield. The task runs in
 * this realm with all its rights: this bounds time and nothing else.
 */
class Watchdog {
    script = new external_node_vm_namespaceObject.Script('task()');
    context;
    run(milliseconds, task) {
        // Made on first use: most runs have no guardrails.
        const context = (this.context ??= (0,external_node_vm_namespaceObject.createContext)(Object.create(null)));
        context.task = task;
        try {
            this.script.runInContext(context, { timeout: milliseconds });
            return true;
        }
        catch (error) {
            if (isTimeout(error))
                return false;
            throw error;
        }
        finally {
            context.task = undefined;
        }
    }
}
/** The error belongs to the other realm, so it is no `Error` of this one. */
function isTimeout(error) {
    return (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT');
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
;// CONCATENATED MODULE: ./build/adapters/report-file.js



/**
 * Writes a report: whole or not at all, since the next step of a workflow reads it. `roots` are the folders that it must
 * stay in, links followed; none: anywhere (the user's own shell). Answers the absolute path.
 */
async function writeReportFile(file, text, { base, roots }) {
    const target = external_node_path_.resolve(base, file);
    const folder = await realFolder(target, file);
    if (roots.length > 0 && !(await isInside(folder, roots))) {
        throw mistake(file, 'lies outside of the workspace', 'choose a path inside of the workspace or of RUNNER_TEMP');
    }
    const found = await (0,promises_namespaceObject.lstat)(target).catch(() => undefined);
    if (found !== undefined && !found.isFile()) {
        throw mistake(file, 'is there and no ordinary file', 'choose another path');
    }
    // Unique without node:crypto, which takes as long to load as the rest of the check; `wx` minds the rest.
    const temporary = external_node_path_.join(folder, `.${external_node_path_.basename(target)}.${String(process.pid)}-${Date.now().toString(36)}`);
    try {
        await (0,promises_namespaceObject.writeFile)(temporary, text, { flag: 'wx' });
        await (0,promises_namespaceObject.rename)(temporary, external_node_path_.join(folder, external_node_path_.basename(target)));
    }
    catch (error) {
        await (0,promises_namespaceObject.rm)(temporary, { force: true });
        if (!isRefusal(error))
            throw error;
        throw mistake(file, `cannot be written (${error.code})`, 'choose a folder that this process may write to');
    }
    return target;
}
async function realFolder(target, file) {
    try {
        return await (0,promises_namespaceObject.realpath)(external_node_path_.dirname(target));
    }
    catch {
        throw mistake(file, 'lies in a folder that is not there', 'make the folder first, or choose another path');
    }
}
async function isInside(folder, roots) {
    for (const root of roots) {
        const inside = external_node_path_.relative(await (0,promises_namespaceObject.realpath)(root), folder);
        const leaves = inside === '..' || inside.startsWith(`..${external_node_path_.sep}`) || external_node_path_.isAbsolute(inside);
        if (!leaves)
            return true;
    }
    return false;
}
/** What the user can change; a full disk is none of it. */
function isRefusal(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ENOENT'].includes(code);
}
function mistake(file, what, fix) {
    const message = `the report file ${JSON.stringify(file)} ${what}`;
    return new errors/* ConfigError */.x([{ rule: 'invalid-input', message, fix }]);
}

;// CONCATENATED MODULE: ./build/compose.js



/** The real world for a workspace. Clients of AWS, GitHub and Coactive will be built here, when a job asks for them. */
function createServices(workspace) {
    return { files: new Workspace(workspace), timeLimit: new Watchdog(), clock: { now: () => new Date() } };
}


/***/ }),

/***/ 8945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  sD: () => (/* binding */ IAM_DATA_DATE),
  bl: () => (/* binding */ KNOWN_SERVICES),
  Oi: () => (/* binding */ findAction),
  al: () => (/* binding */ findConditionKey),
  Ln: () => (/* binding */ findService),
  f2: () => (/* binding */ globalConditionKeys),
  tN: () => (/* binding */ isServiceName),
  EB: () => (/* binding */ listServiceNames)
});

;// CONCATENATED MODULE: ./build/data/iam.generated.json
const iam_generated_namespaceObject = /*#__PURE__*/JSON.parse('{"p6":"2026-09-26","_m":["a2c","a4b","access-analyzer","account","account-access","acm","acm-pca","aco-automation","action-recommendations","activate","agent-registry","agentaccess-mcp","aidevops","aiops","airflow","airflow-serverless","amplify","amplifybackend","amplifyuibuilder","aoss","apigateway","app-integrations","appconfig","appfabric","appflow","application-autoscaling","application-signals","application-signals-mcp","application-transformation","applicationinsights","appmesh","appmesh-preview","apprunner","appstream","appstudio","appsync","apptest","aps","arc-region-switch","arc-zonal-shift","arsenal","artifact","athena","auditmanager","autoscaling","autoscaling-plans","aws-external-anthropic","aws-marketplace","aws-marketplace-management","aws-portal","awsconnector","b2bi","backup","backup-gateway","backup-search","backup-storage","batch","bcm-dashboards","bcm-data-exports","bcm-pricing-calculator","bcm-recommended-actions","bedrock","bedrock-agentcore","bedrock-mantle","bedrock-websearch","billing","billingconductor","braket","budgets","bugbust","cases","cassandra","ce","chatbot","chime","cleanrooms","cleanrooms-ml","cloud9","clouddirectory","cloudformation","cloudfront","cloudfront-keyvaluestore","cloudhsm","cloudsearch","cloudshell","cloudtrail","cloudtrail-data","cloudwatch","codeartifact","codebuild","codecatalyst","codecommit","codeconnections","codedeploy","codedeploy-commands-secure","codeguru","codeguru-profiler","codeguru-reviewer","codeguru-security","codepipeline","codestar","codestar-connections","codestar-notifications","codewhisperer","cognito-identity","cognito-idp","cognito-sync","comprehend","comprehendmedical","compute-optimizer","config","connect","connect-campaigns","consoleapp","consolidatedbilling","controlcatalog","controltower","cost-optimization-hub","cur","customer-verification","databrew","dataexchange","datapipeline","datasync","datazone","dax","dbqms","deadline","detective","devicefarm","devops-guru","directconnect","discovery","dlm","dms","docdb-elastic","drs","ds","ds-data","dsql","dynamodb","ebs","ec2","ec2-instance-connect","ec2messages","ecr","ecr-public","ecs","ecs-mcp","eks","eks-auth","eks-mcp","elasticache","elasticbeanstalk","elasticfilesystem","elasticloadbalancing","elasticmapreduce","elastictranscoder","elemental-activations","elemental-appliances-software","elemental-inference","elemental-support-cases","elemental-support-content","emr-containers","emr-serverless","entityresolution","es","events","eventsbilltoaws","evidently","evs","execute-api","finops-agent","finspace","finspace-api","firehose","fis","fms","forecast","frauddetector","freertos","freetier","fsx","gamelift","gameliftstreams","geo","geo-maps","geo-places","geo-routes","glacier","globalaccelerator","glue","grafana","greengrass","groundstation","groundtruthlabeling","guardduty","health","health-agent","healthlake","honeycode","iam","identity-sync","identitystore","identitystore-auth","imagebuilder","importexport","inspector","inspector-scan","inspector2","inspector2-telemetry","interconnect","internetmonitor","invoicing","iot","iot-device-tester","iotanalytics","iotdeviceadvisor","iotevents","iotfleethub","iotfleetwise","iotjobsdata","iotmanagedintegrations","iotsitewise","iottwinmaker","iotwireless","iq","iq-permission","ivs","ivschat","kafka","kafka-cluster","kafkaconnect","kendra","kendra-ranking","kinesis","kinesisanalytics","kinesisvideo","kms","lakeformation","lambda","launchwizard","lex","license-manager","license-manager-linux-subscriptions","license-manager-user-subscriptions","lightsail","logs","lookoutequipment","lookoutmetrics","lookoutvision","m2","machinelearning","macie2","managedblockchain","managedblockchain-query","mapcredits","marketplacecommerceanalytics","mechanicalturk","mediaconnect","mediaconvert","mediaimport","medialive","mediapackage","mediapackage-vod","mediapackagev2","mediastore","mediatailor","medical-imaging","memorydb","mgh","mgn","migrationhub-orchestrator","migrationhub-strategy","mobileanalytics","mobiletargeting","monitron","mpa","mq","neptune-db","neptune-graph","network-firewall","network-security-director","network-security-manager","networkflowmonitor","networkmanager","networkmanager-chat","networkmonitor","nimble","notifications","notifications-contacts","nova-act","oam","observabilityadmin","odb","omics","one","opensearch","opsworks","opsworks-cm","organizations","osis","outposts","panorama","partnercentral","partnercentral-account-management","payment-cryptography","payments","pca-connector-ad","pca-connector-scep","pcs","personalize","pi","pipes","polly","pricing","pricingplanmanager","private-networks","profile","proton","purchase-orders","q","qapps","qbusiness","qdeveloper","qldb","quicksight","ram","rbin","rds","rds-data","rds-db","redshift","redshift-data","redshift-serverless","refactor-spaces","rekognition","repostspace","researchstudio","resiliencehub","resource-explorer","resource-explorer-2","resource-groups","rhelkb","robomaker","rolesanywhere","route53","route53-recovery-cluster","route53-recovery-control-config","route53-recovery-readiness","route53domains","route53globalresolver","route53profiles","route53resolver","rtbfabric","rum","s3","s3-object-lambda","s3-outposts","s3express","s3files","s3tables","s3vectors","sagemaker","sagemaker-data-science-assistant","sagemaker-geospatial","sagemaker-mlflow","sagemaker-unified-studio-mcp","savingsplans","scheduler","schemas","scn","sdb","secretsmanager","security-ir","securityagent","securityhub","securitylake","serverlessrepo","servicecatalog","servicediscovery","serviceextract","servicequotas","ses","shield","signer","signin","simspaceweaver","sms","sms-voice","snow-device-management","snowball","sns","social-messaging","sqlworkbench","sqs","ssm","ssm-contacts","ssm-guiconnect","ssm-incidents","ssm-quicksetup","ssm-sap","ssmmessages","sso","sso-directory","sso-oauth","states","storagegateway","sts","support","support-console","supportapp","supportauthz","supportplans","sustainability","swf","synthetics","tag","tax","textract","thinclient","timestream","timestream-influxdb","tiros","tnb","transcribe","transfer","transform","transform-custom","translate","trustedadvisor","ts","user-subscriptions","uxc","vendor-insights","verified-access","verifiedpermissions","voiceid","vpc-lattice","vpc-lattice-svcs","vpce","waf","waf-regional","wafv2","wam","wellarchitected","wickr","wisdom","workdocs","worklink","workmail","workmailmessageflow","workspaces","workspaces-instances","workspaces-web","xray"],"HP":[["aws:AssumedRoot","Bool"],["aws:CalledVia","ArrayOfString"],["aws:CalledViaAWSMCP","String"],["aws:CalledViaFirst","String"],["aws:CalledViaLast","String"],["aws:ChatbotSourceArn","ARN"],["aws:CurrentTime","Date"],["aws:Ec2InstanceSourcePrivateIPv4","IPAddress"],["aws:Ec2InstanceSourceVpc","String"],["aws:EpochTime","Date"],["aws:FederatedProvider","String"],["aws:IsMcpServiceAction","Bool"],["aws:MultiFactorAuthAge","Numeric"],["aws:MultiFactorAuthPresent","Bool"],["aws:PrincipalAccount","String"],["aws:PrincipalArn","ARN"],["aws:PrincipalIsAWSService","Bool"],["aws:PrincipalOrgID","String"],["aws:PrincipalOrgPaths","ArrayOfString"],["aws:PrincipalServiceName","String"],["aws:PrincipalServiceNamesList","ArrayOfString"],["aws:PrincipalTag/*","String"],["aws:PrincipalType","String"],["aws:RequestTag/*","String"],["aws:RequestedRegion","String"],["aws:ResourceAccount","String"],["aws:ResourceOrgID","String"],["aws:ResourceOrgPaths","ArrayOfString"],["aws:ResourceTag/*","String"],["aws:SecureTransport","Bool"],["aws:SourceAccount","String"],["aws:SourceArn","ARN"],["aws:SourceIdentity","String"],["aws:SourceIp","IPAddress"],["aws:SourceOrgID","String"],["aws:SourceOrgPaths","ArrayOfString"],["aws:SourceOwner","String"],["aws:SourceVpc","String"],["aws:SourceVpcArn","String"],["aws:SourceVpce","String"],["aws:TagKeys","ArrayOfString"],["aws:TokenIssueTime","Date"],["aws:UserAgent","String"],["aws:ViaAWSMCPService","Bool"],["aws:ViaAWSService","Bool"],["aws:VpcSourceIp","IPAddress"],["aws:VpceAccount","String"],["aws:VpceOrgID","String"],["aws:VpceOrgPaths","ArrayOfString"],["aws:referer","String"],["aws:userid","String"],["aws:username","String"],["s3:AccessGrantScope","String"],["s3:AccessGrantsInstanceArn","ARN"],["s3:AccessGrantsLocationScope","String"],["s3:AccessPointNetworkOrigin","String"],["s3:AccessPointTag/*","String"],["s3:BucketTag/*","String"],["s3:DataAccessPointAccount","String"],["s3:DataAccessPointArn","ARN"],["s3:ExistingJobOperation","String"],["s3:ExistingJobPriority","Numeric"],["s3:ExistingObjectTag/*","String"],["s3:InventoryAccessibleOptionalFields","ArrayOfString"],["s3:JobSuspendedCause","String"],["s3:ObjectCreationOperation","Bool"],["s3:RequestJobOperation","String"],["s3:RequestJobPriority","Numeric"],["s3:RequestObjectTag/*","String"],["s3:RequestObjectTagKeys","ArrayOfString"],["s3:ResourceAccount","String"],["s3:TlsVersion","Numeric"],["s3:annotation-prefix","String"],["s3:authType","String"],["s3:delimiter","String"],["s3:deliverySourceArn","ARN"],["s3:destinationRegion","String"],["s3:if-match","String"],["s3:if-none-match","String"],["s3:isReplicationPauseRequest","Bool"],["s3:locationconstraint","String"],["s3:logType","String"],["s3:max-annotation-results","Numeric"],["s3:max-keys","Numeric"],["s3:object-lock-event-hold","String"],["s3:object-lock-event-hold-duration-days","Numeric"],["s3:object-lock-legal-hold","String"],["s3:object-lock-mode","String"],["s3:object-lock-remaining-retention-days","Numeric"],["s3:object-lock-retain-until-date","Date"],["s3:prefix","String"],["s3:resourceArnBeingAuthorized","ARN"],["s3:signatureAge","Numeric"],["s3:signatureversion","String"],["s3:versionid","String"],["s3:x-amz-acl","String"],["s3:x-amz-bucket-namespace","String"],["s3:x-amz-content-sha256","String"],["s3:x-amz-copy-source","String"],["s3:x-amz-grant-full-control","String"],["s3:x-amz-grant-read","String"],["s3:x-amz-grant-read-acp","String"],["s3:x-amz-grant-write","String"],["s3:x-amz-grant-write-acp","String"],["s3:x-amz-metadata-directive","String"],["s3:x-amz-object-annotation-directive","String"],["s3:x-amz-object-if-match","String"],["s3:x-amz-object-ownership","String"],["s3:x-amz-server-side-encryption","String"],["s3:x-amz-server-side-encryption-aws-kms-key-id","ARN"],["s3:x-amz-server-side-encryption-customer-algorithm","String"],["s3:x-amz-storage-class","String"],["s3:x-amz-website-redirect-location","String"],["iam:ResourceTag/*","String"],["saml:aud","String"],["saml:iss","String"],["saml:sub","String"],["sts:AWSServiceName","String"],["sts:DurationSeconds","Numeric"],["sts:ExternalId","String"],["sts:IdentityTokenAudience","ArrayOfString"],["sts:RequestContext/*","String"],["sts:RequestContextProviders","ArrayOfARN"],["sts:RoleAuthorizedByIdp","Bool"],["sts:RoleSessionName","String"],["sts:SigningAlgorithm","String"],["sts:SourceIdentity","String"],["sts:TaskPolicyArn","ARN"],["sts:TransitiveTagKeys","ArrayOfString"],["token.actions.githubusercontent.com:actor","String"],["token.actions.githubusercontent.com:actor_id","String"],["token.actions.githubusercontent.com:enterprise_id","String"],["token.actions.githubusercontent.com:environment","String"],["token.actions.githubusercontent.com:job_workflow_ref","String"],["token.actions.githubusercontent.com:ref","String"],["token.actions.githubusercontent.com:repository","String"],["token.actions.githubusercontent.com:repository_id","String"],["token.actions.githubusercontent.com:repository_owner_id","String"],["token.actions.githubusercontent.com:workflow","String"],["kms:BypassPolicyLockoutSafetyCheck","Bool"],["kms:CallerAccount","String"],["kms:CustomerMasterKeySpec","String"],["kms:CustomerMasterKeyUsage","String"],["kms:DataKeyPairSpec","String"],["kms:EncryptionAlgorithm","String"],["kms:EncryptionContext:${EncryptionContextKey}","String"],["kms:EncryptionContextKeys","ArrayOfString"],["kms:ExpirationModel","String"],["kms:GrantConstraintSourceArn","ARN"],["kms:GrantConstraintType","String"],["kms:GrantIsForAWSResource","Bool"],["kms:GrantOperations","ArrayOfString"],["kms:GranteePrincipal","String"],["kms:GranteeServicePrincipal","String"],["kms:KeyAgreementAlgorithm","String"],["kms:KeyOrigin","String"],["kms:KeySpec","String"],["kms:KeyUsage","String"],["kms:MacAlgorithm","String"],["kms:MessageType","String"],["kms:MultiRegion","Bool"],["kms:MultiRegionKeyType","String"],["kms:PrimaryRegion","String"],["kms:ReEncryptOnSameKey","Bool"],["kms:ReplicaRegion","String"],["kms:RequestAlias","String"],["kms:ResourceAliases","ArrayOfString"],["kms:RetiringPrincipal","String"],["kms:RetiringServicePrincipal","String"],["kms:RotationPeriodInDays","Numeric"],["kms:ScheduleKeyDeletionPendingWindowInDays","Numeric"],["kms:SigningAlgorithm","String"],["kms:TrailingDaysWithoutKeyUsage","Numeric"],["kms:ValidTo","Date"],["kms:ViaService","String"],["kms:WrappingAlgorithm","String"],["kms:WrappingKeySpec","String"]],"zQ":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51],"$p":{"s3":{"conditionKeys":[23,28,40,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,98,99,100,101,102,103,104,105,106,107,108,109,110,111,112],"resourceTypes":{"accessgrant":{"arn":"arn:${Partition}:s3:${Region}:${Account}:access-grants/default/grant/${Token}","conditionKeys":[23,28,40]},"accessgrantsinstance":{"arn":"arn:${Partition}:s3:${Region}:${Account}:access-grants/default","conditionKeys":[23,28,40]},"accessgrantslocation":{"arn":"arn:${Partition}:s3:${Region}:${Account}:access-grants/default/location/${Token}","conditionKeys":[23,28,40]},"accesspoint":{"arn":"arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}","conditionKeys":[28,55,56,58,59]},"accesspointobject":{"arn":"arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}/object/${ObjectName}","conditionKeys":[28,55,56,57,58,59]},"bucket":{"arn":"arn:${Partition}:s3:::${BucketName}","conditionKeys":[28,57]},"job":{"arn":"arn:${Partition}:s3:${Region}:${Account}:job/${JobId}","conditionKeys":[23,28,40]},"multiregionaccesspoint":{"arn":"arn:${Partition}:s3::${Account}:accesspoint/${AccessPointAlias}","conditionKeys":[]},"multiregionaccesspointrequestarn":{"arn":"arn:${Partition}:s3:us-west-2:${Account}:async-request/mrap/${Operation}/${Token}","conditionKeys":[]},"object":{"arn":"arn:${Partition}:s3:::${BucketName}/${ObjectName}","conditionKeys":[28,57]},"objectlambdaaccesspoint":{"arn":"arn:${Partition}:s3-object-lambda:${Region}:${Account}:accesspoint/${AccessPointName}","conditionKeys":[]},"storagelensconfiguration":{"arn":"arn:${Partition}:s3:${Region}:${Account}:storage-lens/${ConfigId}","conditionKeys":[23,28,40]},"storagelensgroup":{"arn":"arn:${Partition}:s3:${Region}:${Account}:storage-lens-group/${Name}","conditionKeys":[23,28,40]}},"actions":{"AbortMultipartUpload":{"levels":["Write"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[53,70,71,73,92,93,97]},"AllowVendedLogDeliveryForResource":{"levels":["Read"],"resourceTypes":["bucket"],"conditionKeys":[75,81,91]},"AssociateAccessGrantsIdentityCenter":{"levels":["Permissions management","Write"],"resourceTypes":["accessgrantsinstance"],"conditionKeys":[28,70,71,73,92,93,97]},"BypassGovernanceRetention":{"levels":["Permissions management","Write"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[68,69,70,71,73,92,93,95,97,98,99,100,101,102,103,104,108,109,110,111,112]},"CreateAccessGrant":{"levels":["Permissions management","Write"],"resourceTypes":["accessgrant"],"conditionKeys":[23,28,40,52,70,71,73,92,93,97]},"CreateAccessGrantsInstance":{"levels":["Permissions management","Write"],"resourceTypes":["accessgrantsinstance"],"conditionKeys":[23,28,40,70,71,73,92,93,97]},"CreateAccessGrantsLocation":{"levels":["Permissions management","Write"],"resourceTypes":["accessgrantslocation"],"conditionKeys":[23,28,40,54,70,71,73,92,93,97]},"CreateAccessPoint":{"levels":["Write"],"resourceTypes":["accesspoint"],"conditionKeys":[23,28,40,55,56,58,59,70,71,73,80,92,93,95,97]},"CreateAccessPointForObjectLambda":{"levels":["Write"],"resourceTypes":["objectlambdaaccesspoint"],"conditionKeys":[55,58,59,70,71,73,92,93,97]},"CreateBucket":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[23,40,70,71,73,80,92,93,95,96,97,99,100,101,102,103,107]},"CreateBucketMetadataTableConfiguration":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"CreateJob":{"levels":["Write"],"resourceTypes":[],"conditionKeys":[23,40,66,67,70,71,73,92,93,97]},"CreateMultiRegionAccessPoint":{"levels":["Write"],"resourceTypes":["multiregionaccesspoint"],"conditionKeys":[55,58,59,70,71,73,92,93]},"CreateStorageLensGroup":{"levels":["Write"],"resourceTypes":[],"conditionKeys":[23,40,70,71,73,92,93,97]},"DeleteAccessGrant":{"levels":["Permissions management","Write"],"resourceTypes":["accessgrant"],"conditionKeys":[28,52,70,71,73,92,93,97]},"DeleteAccessGrantsInstance":{"levels":["Permissions management","Write"],"resourceTypes":["accessgrantsinstance"],"conditionKeys":[28,70,71,73,92,93,97]},"DeleteAccessGrantsInstanceResourcePolicy":{"levels":["Permissions management","Write"],"resourceTypes":["accessgrantsinstance"],"conditionKeys":[28,70,71,73,92,93,97]},"DeleteAccessGrantsLocation":{"levels":["Permissions management","Write"],"resourceTypes":["accessgrantslocation"],"conditionKeys":[28,54,70,71,73,92,93,97]},"DeleteAccessPoint":{"levels":["Write"],"resourceTypes":["accesspoint"],"conditionKeys":[28,55,56,58,59,70,71,73,92,93,97]},"DeleteAccessPointForObjectLambda":{"levels":["Write"],"resourceTypes":["objectlambdaaccesspoint"],"conditionKeys":[55,58,59,70,71,73,92,93,97]},"DeleteAccessPointPolicy":{"levels":["Permissions management","Write"],"resourceTypes":["accesspoint"],"conditionKeys":[28,55,56,58,59,70,71,73,92,93,97]},"DeleteAccessPointPolicyForObjectLambda":{"levels":["Permissions management","Write"],"resourceTypes":["objectlambdaaccesspoint"],"conditionKeys":[55,58,59,70,71,73,92,93,97]},"DeleteBucket":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"DeleteBucketMetadataTableConfiguration":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"DeleteBucketPolicy":{"levels":["Permissions management","Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"DeleteBucketWebsite":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"DeleteJobTagging":{"levels":["Tagging","Write"],"resourceTypes":["job"],"conditionKeys":[60,61,70,71,73,92,93,97]},"DeleteMultiRegionAccessPoint":{"levels":["Write"],"resourceTypes":["multiregionaccesspoint"],"conditionKeys":[55,58,59,70,71,73,92,93]},"DeleteObject":{"levels":["Write"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[53,70,71,73,77,92,93,97]},"DeleteObjectAnnotation":{"levels":["Write"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[62,70,71,73,92,93,97,106]},"DeleteObjectTagging":{"levels":["Tagging","Write"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[62,70,71,73,92,93,97]},"DeleteObjectVersion":{"levels":["Write"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[53,70,71,73,92,93,94,97]},"DeleteObjectVersionAnnotation":{"levels":["Write"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[62,70,71,73,92,93,94,97,106]},"DeleteObjectVersionTagging":{"levels":["Tagging","Write"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[62,70,71,73,92,93,94,97]},"DeleteStorageLensConfiguration":{"levels":["Write"],"resourceTypes":["storagelensconfiguration"],"conditionKeys":[70,71,73,92,93,97]},"DeleteStorageLensConfigurationTagging":{"levels":["Tagging","Write"],"resourceTypes":["storagelensconfiguration"],"conditionKeys":[70,71,73,92,93,97]},"DeleteStorageLensGroup":{"levels":["Write"],"resourceTypes":["storagelensgroup"],"conditionKeys":[70,71,73,92,93,97]},"DescribeJob":{"levels":["Read"],"resourceTypes":["job"],"conditionKeys":[70,71,73,92,93,97]},"DescribeMultiRegionAccessPointOperation":{"levels":["Read"],"resourceTypes":["multiregionaccesspointrequestarn"],"conditionKeys":[70,71,73,92,93]},"DissociateAccessGrantsIdentityCenter":{"levels":["Permissions management","Write"],"resourceTypes":["accessgrantsinstance"],"conditionKeys":[28,70,71,73,92,93,97]},"GetAccelerateConfiguration":{"levels":["Read"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetAccessGrant":{"levels":["Read"],"resourceTypes":["accessgrant"],"conditionKeys":[28,52,70,71,73,92,93,97]},"GetAccessGrantsInstance":{"levels":["Read"],"resourceTypes":["accessgrantsinstance"],"conditionKeys":[28,70,71,73,92,93,97]},"GetAccessGrantsInstanceForPrefix":{"levels":["Read"],"resourceTypes":["accessgrantsinstance"],"conditionKeys":[28,70,71,73,92,93,97]},"GetAccessGrantsInstanceResourcePolicy":{"levels":["Read"],"resourceTypes":["accessgrantsinstance"],"conditionKeys":[28,70,71,73,92,93,97]},"GetAccessGrantsLocation":{"levels":["Read"],"resourceTypes":["accessgrantslocation"],"conditionKeys":[28,54,70,71,73,92,93,97]},"GetAccessPoint":{"levels":["Read"],"resourceTypes":[],"conditionKeys":[28,55,56,58,59,70,71,73,92,93,97]},"GetAccessPointConfigurationForObjectLambda":{"levels":["Read"],"resourceTypes":["objectlambdaaccesspoint"],"conditionKeys":[55,58,59,70,71,73,92,93,97]},"GetAccessPointForObjectLambda":{"levels":["Read"],"resourceTypes":["objectlambdaaccesspoint"],"conditionKeys":[55,58,59,70,71,73,92,93,97]},"GetAccessPointPolicy":{"levels":["Read"],"resourceTypes":["accesspoint"],"conditionKeys":[28,55,56,58,59,70,71,73,92,93,97]},"GetAccessPointPolicyForObjectLambda":{"levels":["Read"],"resourceTypes":["objectlambdaaccesspoint"],"conditionKeys":[55,58,59,70,71,73,92,93,97]},"GetAccessPointPolicyStatus":{"levels":["Read"],"resourceTypes":["accesspoint"],"conditionKeys":[28,55,56,58,59,70,71,73,92,93,97]},"GetAccessPointPolicyStatusForObjectLambda":{"levels":["Read"],"resourceTypes":["objectlambdaaccesspoint"],"conditionKeys":[55,58,59,70,71,73,92,93,97]},"GetAccountPublicAccessBlock":{"levels":["Read"],"resourceTypes":[],"conditionKeys":[70,71,73,92,93,97]},"GetAnalyticsConfiguration":{"levels":["Read"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetBucketAbac":{"levels":["Read"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetBucketAcl":{"levels":["Read"],"resourceTypes":["accesspoint","bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetBucketCORS":{"levels":["Read"],"resourceTypes":["accesspoint","bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetBucketLocation":{"levels":["Read"],"resourceTypes":["accesspoint","bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetBucketLogging":{"levels":["Read"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetBucketMetadataTableConfiguration":{"levels":["Read"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetBucketNotification":{"levels":["Read"],"resourceTypes":["accesspoint","bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetBucketObjectLockConfiguration":{"levels":["Read"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93]},"GetBucketOwnershipControls":{"levels":["Read"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetBucketPolicy":{"levels":["Read"],"resourceTypes":["accesspoint","bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetBucketPolicyStatus":{"levels":["Read"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetBucketPublicAccessBlock":{"levels":["Read"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetBucketRequestPayment":{"levels":["Read"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetBucketTagging":{"levels":["Read"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetBucketVersioning":{"levels":["Read"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetBucketWebsite":{"levels":["Read"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetDataAccess":{"levels":["Read"],"resourceTypes":["accessgrantsinstance"],"conditionKeys":[28,70,71,73,92,93,97]},"GetEncryptionConfiguration":{"levels":["Read"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetIntelligentTieringConfiguration":{"levels":["Read"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetInventoryConfiguration":{"levels":["Read"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetJobTagging":{"levels":["Read"],"resourceTypes":["job"],"conditionKeys":[70,71,73,92,93,97]},"GetLifecycleConfiguration":{"levels":["Read"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetMetricsConfiguration":{"levels":["Read"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetMultiRegionAccessPoint":{"levels":["Read"],"resourceTypes":["multiregionaccesspoint"],"conditionKeys":[55,58,59,70,71,73,92,93]},"GetMultiRegionAccessPointPolicy":{"levels":["Read"],"resourceTypes":["multiregionaccesspoint"],"conditionKeys":[55,58,59,70,71,73,92,93]},"GetMultiRegionAccessPointPolicyStatus":{"levels":["Read"],"resourceTypes":["multiregionaccesspoint"],"conditionKeys":[55,58,59,70,71,73,92,93]},"GetMultiRegionAccessPointRoutes":{"levels":["Read"],"resourceTypes":["multiregionaccesspoint"],"conditionKeys":[55,58,59,70,71,73,92,93]},"GetObject":{"levels":["Read"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[53,62,70,71,73,92,93,97]},"GetObjectAcl":{"levels":["Read"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[53,62,70,71,73,92,93,97]},"GetObjectAnnotation":{"levels":["Read"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[62,70,71,73,92,93,97]},"GetObjectAttributes":{"levels":["Read"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[62,70,71,73,92,93,97]},"GetObjectLegalHold":{"levels":["Read"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[70,71,73,92,93,97]},"GetObjectRetention":{"levels":["Read"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[70,71,73,92,93,97]},"GetObjectTagging":{"levels":["Read"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[62,70,71,73,92,93,97]},"GetObjectTorrent":{"levels":["Read"],"resourceTypes":["object"],"conditionKeys":[70,71,73,92,93,97]},"GetObjectVersion":{"levels":["Read"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[53,62,70,71,73,92,93,94,97]},"GetObjectVersionAcl":{"levels":["Read"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[53,62,70,71,73,92,93,94,97]},"GetObjectVersionAnnotation":{"levels":["Read"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[62,70,71,73,92,93,94,97]},"GetObjectVersionAnnotationForReplication":{"levels":["Read"],"resourceTypes":["object"],"conditionKeys":[70,71,73,92,93,97]},"GetObjectVersionAttributes":{"levels":["Read"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[62,70,71,73,92,93,94,97]},"GetObjectVersionForReplication":{"levels":["Read"],"resourceTypes":["object"],"conditionKeys":[70,71,73,92,93,97]},"GetObjectVersionTagging":{"levels":["Read"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[62,70,71,73,92,93,94,97]},"GetObjectVersionTorrent":{"levels":["Read"],"resourceTypes":["object"],"conditionKeys":[70,71,73,92,93,94,97]},"GetReplicationConfiguration":{"levels":["Read"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetStorageLensConfiguration":{"levels":["Read"],"resourceTypes":["storagelensconfiguration"],"conditionKeys":[70,71,73,92,93,97]},"GetStorageLensConfigurationTagging":{"levels":["Read"],"resourceTypes":["storagelensconfiguration"],"conditionKeys":[70,71,73,92,93,97]},"GetStorageLensDashboard":{"levels":["Read"],"resourceTypes":["storagelensconfiguration"],"conditionKeys":[70,71,73,92,93,97]},"GetStorageLensGroup":{"levels":["Read"],"resourceTypes":["storagelensgroup"],"conditionKeys":[70,71,73,92,93,97]},"InitiateReplication":{"levels":["Write"],"resourceTypes":["object"],"conditionKeys":[70]},"ListAccessGrants":{"levels":["List"],"resourceTypes":["accessgrantsinstance"],"conditionKeys":[28,70,71,73,92,93,97]},"ListAccessGrantsInstances":{"levels":["List"],"resourceTypes":[],"conditionKeys":[70,71,73,92,93,97]},"ListAccessGrantsLocations":{"levels":["List"],"resourceTypes":["accessgrantsinstance"],"conditionKeys":[28,70,71,73,92,93,97]},"ListAccessPoints":{"levels":["List"],"resourceTypes":[],"conditionKeys":[70,71,73,92,93,97]},"ListAccessPointsForObjectLambda":{"levels":["List"],"resourceTypes":[],"conditionKeys":[70,71,73,92,93,97]},"ListAllMyBuckets":{"levels":["List"],"resourceTypes":[],"conditionKeys":[70,71,73,92,93,97]},"ListBucket":{"levels":["List"],"resourceTypes":["accesspoint","bucket"],"conditionKeys":[53,70,71,73,74,83,90,92,93,97]},"ListBucketMultipartUploads":{"levels":["List"],"resourceTypes":["bucket"],"conditionKeys":[28,53,55,56,58,59,70,71,73,92,93,97]},"ListBucketVersions":{"levels":["List"],"resourceTypes":["accesspoint","bucket"],"conditionKeys":[53,70,71,73,74,83,90,92,93,97]},"ListCallerAccessGrants":{"levels":["List"],"resourceTypes":["accessgrantsinstance"],"conditionKeys":[28,70,71,73,92,93,97]},"ListJobs":{"levels":["List"],"resourceTypes":[],"conditionKeys":[70,71,73,92,93,97]},"ListMultiRegionAccessPoints":{"levels":["List"],"resourceTypes":[],"conditionKeys":[70,71,73,92,93]},"ListMultipartUploadParts":{"levels":["List"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[53,70,71,73,92,93,97]},"ListObjectAnnotations":{"levels":["List"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[62,70,71,72,73,82,92,93,97]},"ListObjectVersionAnnotations":{"levels":["List"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[62,70,71,72,73,82,92,93,94,97]},"ListStorageLensConfigurations":{"levels":["List"],"resourceTypes":[],"conditionKeys":[70,71,73,92,93,97]},"ListStorageLensGroups":{"levels":["List"],"resourceTypes":[],"conditionKeys":[70,71,73,92,93,97]},"ListTagsForResource":{"levels":["List"],"resourceTypes":["accessgrant","accessgrantsinstance","accessgrantslocation","accesspoint","bucket","storagelensgroup"],"conditionKeys":[70,71,73,92,93,97]},"ObjectOwnerOverrideToBucketOwner":{"levels":["Permissions management","Write"],"resourceTypes":["object"],"conditionKeys":[70,71,73,92,93,97]},"PauseReplication":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,76,92,93,97]},"PutAccelerateConfiguration":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"PutAccessGrantsInstanceResourcePolicy":{"levels":["Permissions management","Write"],"resourceTypes":["accessgrantsinstance"],"conditionKeys":[28,70,71,73,92,93,97]},"PutAccessPointConfigurationForObjectLambda":{"levels":["Write"],"resourceTypes":["objectlambdaaccesspoint"],"conditionKeys":[55,58,59,70,71,73,92,93,97]},"PutAccessPointPolicy":{"levels":["Permissions management","Write"],"resourceTypes":["accesspoint"],"conditionKeys":[70,71,73,92,93,97]},"PutAccessPointPolicyForObjectLambda":{"levels":["Permissions management","Write"],"resourceTypes":["objectlambdaaccesspoint"],"conditionKeys":[55,58,59,70,71,73,92,93,97]},"PutAccessPointPublicAccessBlock":{"levels":["Permissions management","Write"],"resourceTypes":[],"conditionKeys":[]},"PutAccountPublicAccessBlock":{"levels":["Permissions management","Write"],"resourceTypes":[],"conditionKeys":[70,71,73,92,93,97]},"PutAnalyticsConfiguration":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"PutBucketAbac":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"PutBucketAcl":{"levels":["Permissions management","Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,95,97,99,100,101,102,103]},"PutBucketCORS":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"PutBucketLogging":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"PutBucketNotification":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"PutBucketObjectLockConfiguration":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93]},"PutBucketOwnershipControls":{"levels":["Permissions management","Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"PutBucketPolicy":{"levels":["Permissions management","Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"PutBucketPublicAccessBlock":{"levels":["Permissions management","Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"PutBucketRequestPayment":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"PutBucketTagging":{"levels":["Tagging","Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"PutBucketVersioning":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"PutBucketWebsite":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"PutEncryptionConfiguration":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"PutIntelligentTieringConfiguration":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"PutInventoryConfiguration":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[63,70,71,73,92,93,97]},"PutJobTagging":{"levels":["Tagging","Write"],"resourceTypes":["job"],"conditionKeys":[23,40,60,61,70,71,73,92,93,97]},"PutLifecycleConfiguration":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"PutMetricsConfiguration":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"PutMultiRegionAccessPointPolicy":{"levels":["Permissions management","Write"],"resourceTypes":["multiregionaccesspoint"],"conditionKeys":[55,58,59,70,71,73,92,93]},"PutObject":{"levels":["Write"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[53,65,68,69,70,71,73,77,78,84,85,86,87,88,89,92,93,95,97,98,99,100,101,102,103,104,105,108,109,110,111,112]},"PutObjectAcl":{"levels":["Permissions management","Write"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[53,62,70,71,73,92,93,95,97,99,100,101,102,103,111]},"PutObjectAnnotation":{"levels":["Write"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[62,70,71,73,92,93,97,106]},"PutObjectLegalHold":{"levels":["Write"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[70,71,73,86,92,93,97]},"PutObjectRetention":{"levels":["Write"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[70,71,73,84,85,87,88,89,92,93,97]},"PutObjectTagging":{"levels":["Tagging","Write"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[62,68,69,70,71,73,92,93,97]},"PutObjectVersionAcl":{"levels":["Permissions management","Write"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[53,62,70,71,73,92,93,94,95,97,99,100,101,102,103,111]},"PutObjectVersionAnnotation":{"levels":["Write"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[62,70,71,73,92,93,94,97,106]},"PutObjectVersionTagging":{"levels":["Tagging","Write"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[62,68,69,70,71,73,92,93,94,97]},"PutReplicationConfiguration":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,79,92,93,97]},"PutStorageLensConfiguration":{"levels":["Write"],"resourceTypes":[],"conditionKeys":[23,40,70,71,73,92,93,97]},"PutStorageLensConfigurationTagging":{"levels":["Tagging","Write"],"resourceTypes":["storagelensconfiguration"],"conditionKeys":[23,40,70,71,73,92,93,97]},"ReplicateDelete":{"levels":["Write"],"resourceTypes":["object"],"conditionKeys":[70,71,73,92,93,97]},"ReplicateObject":{"levels":["Write"],"resourceTypes":["object"],"conditionKeys":[70,71,73,84,85,92,93,97,108,109,110]},"ReplicateObjectAnnotation":{"levels":["Write"],"resourceTypes":["object"],"conditionKeys":[70,71,73,92,93,97]},"ReplicateTags":{"levels":["Tagging","Write"],"resourceTypes":["object"],"conditionKeys":[70,71,73,92,93,97]},"RestoreObject":{"levels":["Write"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[70,71,73,92,93,97]},"SubmitMultiRegionAccessPointRoutes":{"levels":["Write"],"resourceTypes":["multiregionaccesspoint"],"conditionKeys":[55,58,59,70,71,73,92,93]},"TagResource":{"levels":["Tagging","Write"],"resourceTypes":["accessgrant","accessgrantsinstance","accessgrantslocation","accesspoint","bucket","storagelensgroup"],"conditionKeys":[23,40,70,71,73,92,93,97]},"UntagResource":{"levels":["Tagging","Write"],"resourceTypes":["accessgrant","accessgrantsinstance","accessgrantslocation","accesspoint","bucket","storagelensgroup"],"conditionKeys":[40,70,71,73,92,93,97]},"UpdateAccessGrantsLocation":{"levels":["Permissions management","Write"],"resourceTypes":["accessgrantslocation"],"conditionKeys":[28,54,70,71,73,92,93,97]},"UpdateBucketMetadataAnnotationTableConfiguration":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"UpdateBucketMetadataInventoryTableConfiguration":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"UpdateBucketMetadataJournalTableConfiguration":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"UpdateJobPriority":{"levels":["Write"],"resourceTypes":["job"],"conditionKeys":[60,61,67,70,71,73,92,93,97]},"UpdateJobStatus":{"levels":["Write"],"resourceTypes":["job"],"conditionKeys":[60,61,64,70,71,73,92,93,97]},"UpdateObjectEncryption":{"levels":["Write"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[62,70,71,73,92,93,97,108,109]},"UpdateStorageLensGroup":{"levels":["Write"],"resourceTypes":["storagelensgroup"],"conditionKeys":[70,71,73,92,93,97]}}},"sts":{"conditionKeys":[23,28,40,113,114,115,116,117,118,119,120,121,122,123,124,125,126,127,128,129,130,131,132,133,134,135,136,137,138],"resourceTypes":{"context-provider":{"arn":"arn:${Partition}:iam::aws:contextProvider/${ContextProviderName}","conditionKeys":[]},"federated-user":{"arn":"arn:${Partition}:sts::${Account}:federated-user/${FederatedUserName}","conditionKeys":[]},"role":{"arn":"arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}","conditionKeys":[28,113]},"root-user":{"arn":"arn:${Partition}:iam::${Account}:root","conditionKeys":[]},"self-session":{"arn":"arn:${Partition}:sts::${Account}:self","conditionKeys":[]}},"actions":{"AssumeRole":{"levels":["Write"],"resourceTypes":["role"],"conditionKeys":[23,40,113,116,119,124,126,128]},"AssumeRoleWithSAML":{"levels":["Write"],"resourceTypes":["role"],"conditionKeys":[23,40,114,115,116,124,126,128]},"AssumeRoleWithWebIdentity":{"levels":["Write"],"resourceTypes":["role"],"conditionKeys":[23,40,123,124,126,128,129,130,131,132,133,134,135,136,137,138]},"AssumeRoot":{"levels":["Write"],"resourceTypes":["root-user"],"conditionKeys":[127]},"DecodeAuthorizationMessage":{"levels":["Write"],"resourceTypes":[],"conditionKeys":[]},"GetAccessKeyInfo":{"levels":["Read"],"resourceTypes":[],"conditionKeys":[]},"GetCallerIdentity":{"levels":["Read"],"resourceTypes":[],"conditionKeys":[]},"GetDelegatedAccessToken":{"levels":["Write"],"resourceTypes":[],"conditionKeys":[]},"GetFederationToken":{"levels":["Write"],"resourceTypes":["federated-user"],"conditionKeys":[23,40]},"GetServiceBearerToken":{"levels":["Read"],"resourceTypes":[],"conditionKeys":[117,118]},"GetSessionToken":{"levels":["Read"],"resourceTypes":[],"conditionKeys":[]},"GetWebIdentityToken":{"levels":["Write"],"resourceTypes":[],"conditionKeys":[23,40,118,120,125]},"SetContext":{"levels":["Write"],"resourceTypes":["role","self-session"],"conditionKeys":[121,122]},"SetSourceIdentity":{"levels":["Write"],"resourceTypes":["role"],"conditionKeys":[126]},"TagGetWebIdentityToken":{"levels":["Tagging","Write"],"resourceTypes":[],"conditionKeys":[23,40]},"TagSession":{"levels":["Tagging","Write"],"resourceTypes":["role"],"conditionKeys":[23,40,114,128]}}},"kms":{"conditionKeys":[23,28,40,139,140,141,142,143,144,145,146,147,148,149,150,151,152,153,154,155,156,157,158,159,160,161,162,163,164,165,166,167,168,169,170,171,172,173,174,175,176],"resourceTypes":{"alias":{"arn":"arn:${Partition}:kms:${Region}:${Account}:alias/${Alias}","conditionKeys":[]},"key":{"arn":"arn:${Partition}:kms:${Region}:${Account}:key/${KeyId}","conditionKeys":[28,155,156,157,160,161,166]}},"actions":{"CancelKeyDeletion":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,174]},"ConnectCustomKeyStore":{"levels":["Write"],"resourceTypes":[],"conditionKeys":[140]},"CreateAlias":{"levels":["Write"],"resourceTypes":["alias","key"],"conditionKeys":[140,174]},"CreateCustomKeyStore":{"levels":["Write"],"resourceTypes":[],"conditionKeys":[140]},"CreateGrant":{"levels":["Permissions management","Write"],"resourceTypes":["key"],"conditionKeys":[140,145,146,148,149,150,151,152,153,167,168,174]},"CreateKey":{"levels":["Write"],"resourceTypes":[],"conditionKeys":[23,28,40,139,140,155,156,157,160,161,174]},"Decrypt":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,144,145,146,165,174]},"DeleteAlias":{"levels":["Write"],"resourceTypes":["alias","key"],"conditionKeys":[140,174]},"DeleteCustomKeyStore":{"levels":["Write"],"resourceTypes":[],"conditionKeys":[140]},"DeleteImportedKeyMaterial":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,174]},"DeriveSharedSecret":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,154,165,174]},"DescribeCustomKeyStores":{"levels":["Read"],"resourceTypes":[],"conditionKeys":[140]},"DescribeKey":{"levels":["Read"],"resourceTypes":["key"],"conditionKeys":[140,165,174]},"DisableKey":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,172,174]},"DisableKeyRotation":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,174]},"DisconnectCustomKeyStore":{"levels":["Write"],"resourceTypes":[],"conditionKeys":[140]},"EnableKey":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,174]},"EnableKeyRotation":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,169,174]},"Encrypt":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,144,145,146,165,174]},"GenerateDataKey":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,144,145,146,165,174]},"GenerateDataKeyPair":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,143,144,145,146,165,174]},"GenerateDataKeyPairWithoutPlaintext":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,143,144,145,146,165,174]},"GenerateDataKeyWithoutPlaintext":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,144,145,146,165,174]},"GenerateMac":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,158,165,174]},"GenerateRandom":{"levels":["Write"],"resourceTypes":[],"conditionKeys":[]},"GetKeyLastUsage":{"levels":["Read"],"resourceTypes":["key"],"conditionKeys":[140,174]},"GetKeyPolicy":{"levels":["Read"],"resourceTypes":["key"],"conditionKeys":[140,174]},"GetKeyRotationStatus":{"levels":["Read"],"resourceTypes":["key"],"conditionKeys":[140,174]},"GetParametersForImport":{"levels":["Read"],"resourceTypes":["key"],"conditionKeys":[140,174,175,176]},"GetPublicKey":{"levels":["Read"],"resourceTypes":["key"],"conditionKeys":[140,165,174]},"ImportKeyMaterial":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,147,173,174]},"ListAliases":{"levels":["List"],"resourceTypes":[],"conditionKeys":[]},"ListGrants":{"levels":["List"],"resourceTypes":["key"],"conditionKeys":[140,150,174]},"ListKeyPolicies":{"levels":["List"],"resourceTypes":["key"],"conditionKeys":[140,174]},"ListKeyRotations":{"levels":["List"],"resourceTypes":["key"],"conditionKeys":[140,174]},"ListKeys":{"levels":["List"],"resourceTypes":[],"conditionKeys":[]},"ListResourceTags":{"levels":["List"],"resourceTypes":["key"],"conditionKeys":[140,174]},"ListRetirableGrants":{"levels":["List"],"resourceTypes":[],"conditionKeys":[]},"PutKeyPolicy":{"levels":["Permissions management","Write"],"resourceTypes":["key"],"conditionKeys":[139,140,174]},"ReEncryptFrom":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,144,145,146,163,165,174]},"ReEncryptTo":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,144,145,146,163,165,174]},"ReplicateKey":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,164,174]},"RetireGrant":{"levels":["Permissions management","Write"],"resourceTypes":["key"],"conditionKeys":[140,145,146,149,174]},"RevokeGrant":{"levels":["Permissions management","Write"],"resourceTypes":["key"],"conditionKeys":[140,150,174]},"RotateKeyOnDemand":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,174]},"ScheduleKeyDeletion":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,170,172,174]},"Sign":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,159,165,171,174]},"SynchronizeMultiRegionKey":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[]},"TagResource":{"levels":["Tagging","Write"],"resourceTypes":["key"],"conditionKeys":[23,40,140,174]},"UntagResource":{"levels":["Tagging","Write"],"resourceTypes":["key"],"conditionKeys":[40,140,174]},"UpdateAlias":{"levels":["Write"],"resourceTypes":["alias","key"],"conditionKeys":[140,174]},"UpdateCustomKeyStore":{"levels":["Write"],"resourceTypes":[],"conditionKeys":[140]},"UpdateKeyDescription":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,174]},"UpdatePrimaryRegion":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,162,174]},"Verify":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,159,165,171,174]},"VerifyMac":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,158,165,174]}}}}}');
;// CONCATENATED MODULE: ./build/data/iam.js

/** The day of the data (ISO date): what AWS added later is unknown here. */
const IAM_DATA_DATE = iam_generated_namespaceObject.p6;
/** The services whose actions are known here; of all others only the name is. */
const KNOWN_SERVICES = ['s3', 'sts', 'kms'];
const services = iam_generated_namespaceObject.$p;
const loaded = new Map();
let globals;
let serviceNames;
/** What is known of a service; `undefined` for a service outside of s3, sts and kms. Built on the first question. */
function findService(prefix) {
    const name = prefix.toLowerCase();
    if (!isKnownService(name))
        return undefined;
    let facts = loaded.get(name);
    if (facts === undefined)
        loaded.set(name, (facts = buildService(name)));
    return facts;
}
/** An action by its full name, without case; `undefined` when unknown here. */
function findAction(action) {
    const colon = action.indexOf(':');
    if (colon === -1)
        return undefined;
    return findService(action.slice(0, colon))?.actions.get(action.slice(colon + 1).toLowerCase());
}
/** The global (`aws:`) condition keys by lower-case name. */
function globalConditionKeys() {
    globals ??= new Map(iam_generated_namespaceObject.zQ.map((index) => keyAt(index)));
    return globals;
}
/** A condition key by its name as written, `s3:ExistingObjectTag/team` and `aws:ResourceTag/team` too. */
function findConditionKey(key) {
    const lower = key.toLowerCase();
    const prefix = lower.slice(0, Math.max(0, lower.indexOf(':')));
    const keys = prefix === 'aws' ? globalConditionKeys() : findService(prefix)?.conditionKeys;
    if (lower.startsWith(ENCRYPTION_CONTEXT))
        return keys?.get(`${ENCRYPTION_CONTEXT}\${encryptioncontextkey}`);
    return keys?.get(lower) ?? keys?.get(lower.replace(/\/.*$/s, '/*'));
}
/** The part after it is the user's own, and may hold colons and slashes: `kms:EncryptionContext:aws:s3:arn`. */
const ENCRYPTION_CONTEXT = 'kms:encryptioncontext:';
/** Whether AWS has a service of this prefix. */
function isServiceName(prefix) {
    serviceNames ??= new Set(iam_generated_namespaceObject._m);
    return serviceNames.has(prefix.toLowerCase());
}
/** All service prefixes, for "did you mean". */
function listServiceNames() {
    return iam_generated_namespaceObject._m;
}
function isKnownService(name) {
    return KNOWN_SERVICES.includes(name);
}
function keyAt(index) {
    const [name = '', type = ''] = iam_generated_namespaceObject.HP[index] ?? [];
    return [name.toLowerCase(), { name, type }];
}
function buildService(name) {
    const raw = services[name];
    const actions = new Map();
    for (const [action, facts] of Object.entries(raw.actions)) {
        const keys = new Set(facts.conditionKeys.map((index) => keyAt(index)[0]));
        for (const type of facts.resourceTypes) {
            for (const index of raw.resourceTypes[type]?.conditionKeys ?? [])
                keys.add(keyAt(index)[0]);
        }
        const { levels, resourceTypes } = facts;
        actions.set(action.toLowerCase(), { name: `${name}:${action}`, levels, resourceTypes, conditionKeys: keys });
    }
    return {
        actions,
        conditionKeys: new Map(raw.conditionKeys.map((index) => keyAt(index))),
        resourceTypes: new Map(Object.entries(raw.resourceTypes)),
    };
}


/***/ }),

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ ServiceError),
/* harmony export */   x: () => (/* binding */ ConfigError)
/* harmony export */ });
/** The user must fix an input, a file or a credential: exit 2. Holds every problem found, not just the first. */
class ConfigError extends Error {
    problems;
    name = 'ConfigError';
    constructor(problems) {
        super(problems.map((problem) => problem.message).join('\n'));
        this.problems = problems;
    }
}
/** A service refused or failed: exit 3. Made in an adapter, which knows the operation, its target and the permission. */
class ServiceError extends Error {
    operation;
    target;
    name = 'ServiceError';
    constructor(operation, target, options) {
        const needs = options.needs === undefined ? '' : ` (needs ${options.needs})`;
        super(`${operation} failed for ${target}${needs}`, { cause: options.cause });
        this.operation = operation;
        this.target = target;
    }
}


/***/ }),

/***/ 8029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);

/**
 * The word that was probably meant, for "did you mean"; `undefined` when none is near: at most a third of the letters
 * may differ. Case does not count.
 */
function nearest(word, words) {
    const lower = word.toLowerCase();
    let best;
    let least = Math.max(1, Math.floor(word.length / 3)) + 1;
    // A hostile word of a million letters would make the distance take minutes.
    if (word.length > MAX_LENGTH)
        return undefined;
    for (const candidate of words) {
        const differing = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(lower, candidate.toLowerCase());
        if (differing < least) {
            least = differing;
            best = candidate;
        }
    }
    return best;
}
const MAX_LENGTH = 200;


/***/ }),

/***/ 4267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ buildReport)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4247);
/* harmony import */ var _sort_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6447);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1689);



/** Makes the report of a job: findings in their order, the summary, and the outcome. */
function buildReport(found) {
    const { command, failOn, strict, waived = [], connections = [] } = found;
    const findings = [...found.findings].sort(_sort_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFindings */ .E);
    return {
        version: 1,
        command,
        outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .decideOutcome */ .dl)({ findings, connections, failOn, strict }),
        tool: _tool_js__WEBPACK_IMPORTED_MODULE_2__/* .TOOL */ .j,
        contract: _tool_js__WEBPACK_IMPORTED_MODULE_2__/* .CONTRACT */ .P,
        accessAnalyzer: { status: 'skipped', reason: 'not part of this version' },
        connections,
        findings,
        waived: [...waived].sort(_sort_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFindings */ .E),
        changes: [],
        checked: found.checked ?? { configs: [], policies: 0, generated: 0 },
        summary: {
            errors: countOf(findings, 'error'),
            warnings: countOf(findings, 'warning'),
            notes: countOf(findings, 'note'),
            waived: waived.length,
        },
    };
}
function countOf(findings, severity) {
    return findings.reduce((sum, finding) => sum + (finding.severity === severity ? 1 : 0), 0);
}


/***/ }),

/***/ 897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1689);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6257);



/**
 * The three ways to fail: the user must fix something (2), a service or the machine refused, and a defect of ours (3).
 * Stack traces belong to defects only, and only when asked for.
 */
function describeFailure(error, debug) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x) {
        const lines = error.problems.flatMap(({ message, fix }) => [
            `error: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(message)}`,
            ...(fix === undefined ? [] : [`  → ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(fix)}`]),
        ]);
        return { lines, exitCode: 2 };
    }
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._) {
        const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
        return { lines: [`error: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(error.message + cause)}`], exitCode: 3 };
    }
    if (isSystemError(error)) {
        const { code, syscall } = error;
        return { lines: [`error: the system refused to ${syscall}: ${code}`], exitCode: 3 };
    }
    const defect = error instanceof Error ? error : new Error(String(error));
    return {
        lines: [
            `error: ${_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL */ .j.name} ${_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL */ .j.version} failed; this is a defect of the tool, not of your files`,
            `  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(`${defect.name}: ${defect.message}`)}`,
            ...(debug ? (defect.stack ?? '').split('\n').map((line) => `  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(line)}`) : []),
            `  → please report it with the command that you ran${debug ? ' and these lines' : ' and what it prints with --debug'}`,
        ],
        exitCode: 3,
    };
}
/** A refusal of the operating system (`ENOSPC`, `EMFILE`, …): of the machine, not of the user's files. */
function isSystemError(error) {
    return (error instanceof Error &&
        'code' in error &&
        typeof error.code === 'string' &&
        'syscall' in error &&
        typeof error.syscall === 'string');
}


/***/ }),

/***/ 8586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const SEVERITIES = ['error', 'warning', 'note'];


/***/ }),

/***/ 4247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Tm: () => (/* binding */ rank),
/* harmony export */   c6: () => (/* binding */ fails),
/* harmony export */   dl: () => (/* binding */ decideOutcome)
/* harmony export */ });
/**
 * The outcome of a job whose services all answered. The highest that applies: a problem of the user's files beats a
 * finding, since what could not be read was not checked.
 */
function decideOutcome(facts) {
    if (facts.findings.some(isInputMistake))
        return 'invalid';
    return hasFailed(facts) ? 'failed' : 'passed';
}
/** 0 nothing to object, 1 findings, 2 the user must fix something first, 3 a service or we ourselves failed. */
function exitCodeOf(report) {
    return EXIT_CODES[report.outcome];
}
/** Severities from the worst down: sort with `rank`. */
function rank(severity) {
    return RANKS[severity];
}
/** Whether findings of this severity fail the job. */
function fails(severity, failOn) {
    return failOn !== 'never' && rank(severity) <= rank(failOn);
}
const EXIT_CODES = { passed: 0, failed: 1, invalid: 2, incomplete: 3 };
const RANKS = { error: 0, warning: 1, note: 2 };
function isInputMistake(finding) {
    return finding.severity === 'error' && finding.sources.includes('config');
}
function hasFailed({ findings, connections, failOn, strict }) {
    if (findings.some((finding) => fails(finding.severity, failOn)))
        return true;
    if (failOn === 'never')
        return false;
    return connections.some(({ verdicts }) => Object.values(verdicts).some(({ status }) => status === 'refuted' || (strict && status === 'undecided')));
}


/***/ }),

/***/ 5344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ findingOf)
/* harmony export */ });
/** A mistake of the user's as the report shows it; one in the inputs has no file (`""`). */
function findingOf(problem) {
    const { rule = 'invalid-config', message, fix, file = '', line = 1, column = 1 } = problem;
    const { endLine = line, endColumn = endLine === line ? column : 1 } = problem;
    return {
        rule,
        severity: 'error',
        message,
        file,
        line,
        column,
        endLine,
        endColumn,
        sources: ['config'],
        ...(fix !== undefined && { fix }),
    };
}


/***/ }),

/***/ 9607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  pP: () => (/* binding */ RENDERED_FORMATS),
  Ih: () => (/* binding */ isRendered),
  XX: () => (/* binding */ render)
});

// UNUSED EXPORTS: MAX_SUMMARY_BYTES

// EXTERNAL MODULE: ./build/report/visible.js
var visible = __nccwpck_require__(6257);
;// CONCATENATED MODULE: ./build/report/json.js

/** The report as JSON, version 1 of its shape, with a final newline. */
function renderJson(report) {
    return `${(0,visible/* visibleJson */.$)(JSON.stringify(report, null, 2))}\n`;
}

;// CONCATENATED MODULE: ./build/report/markdown-text.js

/**
 * Repository text as plain text inside Markdown: no markup, HTML, table cell, link, math or code can come of it.
 * Characters become numeric entities, which CommonMark never reads as structure. GitHub looks for mentions and issue
 * numbers after that, so a zero-width space follows `@` and `#`.
 */
function markdownText(text) {
    return (0,visible/* visible */.R)(text)
        .replace(/:(?=\/\/)|\.(?<=www\.)|[&<>"'`*_{}[\]()\\|~$!@#]/gi, entity)
        .replace(/&#(?:64|35);/g, '$&&#8203;');
}
function entity(character) {
    return `&#${String(character.charCodeAt(0))};`;
}

// EXTERNAL MODULE: ./build/report/sort.js
var sort = __nccwpck_require__(6447);
;// CONCATENATED MODULE: ./build/report/wording.js
/** Phrases that several renderings of a report share, so that they say the same. */
const PLURALS = { error: 'errors', warning: 'warnings', note: 'notes' };
const OUTCOMES = {
    passed: 'Passed',
    failed: 'Failed',
    invalid: 'Invalid',
    incomplete: 'Incomplete',
};
const VERDICTS = {
    leastPrivilege: 'least privilege',
    sufficiency: 'sufficiency',
    trust: 'trust',
};
/** What a run without AWS cannot know; said in every report, so that "passed" is not read as more than it is. */
const LIMITS = 'This looked at files only. It says nothing about what is deployed, service and resource control policies, ' +
    'session policies, or other ways into the bucket.';
/** `1 connection`, `2 connections`. */
function count(number, noun, plural = `${noun}s`) {
    return `${String(number).replace(/\B(?=(\d{3})+$)/g, ',')} ${number === 1 ? noun : plural}`;
}
/** What was looked at: `2 connections, 5 policies (1 generated)`. */
function scope({ connections, checked }) {
    const generated = checked.generated === 0 ? '' : ` (${count(checked.generated, 'generated', 'generated')})`;
    const policies = count(checked.policies, 'policy', 'policies') + generated;
    return checked.configs.length === 0 ? policies : `${count(connections.length, 'connection')}, ${policies}`;
}
/** One sentence with the outcome and the counts. */
function outcomeLine({ outcome, summary, findings }) {
    const mistakes = findings.filter((finding) => finding.sources.includes('config') && finding.severity === 'error').length;
    const counts = [
        count(summary.errors, 'error'),
        count(summary.warnings, 'warning'),
        count(summary.notes, 'note'),
        ...(summary.waived > 0 ? [`${String(summary.waived)} waived`] : []),
    ].join(', ');
    const why = outcome === 'invalid'
        ? `${count(mistakes, 'mistake')} in the inputs must be fixed before the check is complete; `
        : outcome === 'incomplete'
            ? 'a part could not be checked; '
            : '';
    return `${OUTCOMES[outcome]}: ${why}${counts}.`;
}
/** `media_archive`, or `media_archive and 3 more` where they share the document; empty without a connection. */
function owners(finding) {
    const further = (finding.connections?.length ?? 1) - 1;
    if (finding.connection === undefined)
        return '';
    return further > 0 ? `${finding.connection} and ${String(further)} more` : finding.connection;
}
/** The request that refutes a verdict, in words. */
function witnessLines(verdict) {
    return (verdict.witnesses ?? []).map(({ principal, action, resource, statement, message }) => {
        const who = typeof principal === 'string' ? principal : Object.values(principal).join('');
        const where = statement === undefined ? '' : ` (${statement.file}:${String(statement.line)})`;
        return `${message === undefined ? '' : `${message}: `}${who} may ${action} on ${resource}${where}`;
    });
}

;// CONCATENATED MODULE: ./build/report/markdown.js



/** The report for a job summary. All text of the repository is escaped. */
function renderMarkdown(report, { maxBytes }) {
    const { tool, contract, command } = report;
    const head = [
        `## Coactive storage access: ${command}`,
        '',
        `**${outcomeLine(report)}**`,
        '',
        `Checked ${scope(report)}. IAM data of ${tool.iamData}; contract ${contract.version} (${contract.source}).`,
        '',
    ];
    const tail = ['', `<sub>${LIMITS} ${tool.name} ${tool.version}</sub>`, ''];
    const tables = [findingsTable(report), verdictsTable(report), waivedTable(report)];
    return [...head, ...fit(tables, maxBytes - bytesOf([...head, ...tail])), ...tail].join('\n');
}
function findingsTable({ findings }) {
    const rows = [...findings].sort(sort/* compareSeverities */.R).map((finding) => {
        const owner = owners(finding);
        const what = [
            markdownText(clip(finding.message)),
            ...(finding.fix === undefined ? [] : [`→ ${markdownText(clip(finding.fix))}`]),
        ];
        const rule = [finding.rule, ...(owner === '' ? [] : [owner])].map((text) => markdownText(clip(text)));
        return `| ${[finding.severity, place(finding), what.join('<br>'), rule.join('<br>')].join(' | ')} |`;
    });
    return { head: ['| | Where | What | Rule |', '| --- | --- | --- | --- |'], rows, noun: 'finding' };
}
function place({ file, line, column }) {
    return file === '' ? 'inputs' : `${markdownText(clip(file))}:${String(line)}:${String(column)}`;
}
function verdictsTable({ connections }) {
    const rows = connections.filter(({ verdicts }) => Object.keys(verdicts).length > 0).map(verdictRow);
    const titles = ['Connection', ...Object.values(VERDICTS)].join(' | ');
    return { head: [`| ${titles} |`, '| --- | --- | --- | --- |'], rows, noun: 'connection' };
}
function verdictRow({ name, verdicts }) {
    const cells = [verdicts.leastPrivilege, verdicts.sufficiency, verdicts.trust].map((verdict) => {
        if (verdict === undefined)
            return '';
        const reason = verdict.reason === undefined ? [] : [verdict.reason];
        return [verdict.status, ...[...reason, ...witnessLines(verdict)].map((text) => markdownText(clip(text)))].join('<br>');
    });
    return `| ${[markdownText(clip(name)), ...cells].join(' | ')} |`;
}
function waivedTable({ waived }) {
    const rows = waived.map((finding) => {
        const cells = [finding.rule, finding.reason, finding.expires].map((text) => markdownText(clip(text)));
        return `| ${[place(finding), ...cells].join(' | ')} |`;
    });
    return { head: ['| Waived | Rule | Reason | Until |', '| --- | --- | --- | --- |'], rows, noun: 'waived finding' };
}
/** As many rows as there is room for, and how many were left out. */
function fit(tables, maxBytes) {
    const lines = [];
    let left = maxBytes;
    for (const { head, rows, noun } of tables) {
        if (rows.length === 0)
            continue;
        left -= bytesOf(head) + ROOM_FOR_REST;
        const kept = [];
        for (const row of rows) {
            const bytes = bytesOf([row]);
            if (bytes > left)
                break;
            left -= bytes;
            kept.push(row);
        }
        const rest = rows.length - kept.length;
        if (kept.length > 0)
            lines.push(...head, ...kept, '');
        if (rest > 0)
            lines.push(`${count(rest, `further ${noun}`)} had no room here: see the log or the report file.`, '');
    }
    return lines;
}
const ROOM_FOR_REST = 200;
function bytesOf(lines) {
    return Buffer.byteLength(lines.join('\n')) + 1;
}
/** One finding must not take the room of all others. */
function clip(text) {
    return text.length > 1_000 ? `${text.slice(0, 1_000)}…` : text;
}

;// CONCATENATED MODULE: ./build/report/excerpt.js

/** Makes excerpts of findings; splits each file only once, since a bad one has many findings. */
function createExcerpts(textOf) {
    const files = new Map();
    return (place) => {
        let lines = files.get(place.file);
        if (lines === undefined)
            files.set(place.file, (lines = textOf(place.file)?.split(/\r?\n/) ?? []));
        const line = lines[place.line - 1];
        return line === undefined || line.trim() === '' ? undefined : excerpt(line, place);
    };
}
function excerpt(line, place) {
    // A range over several lines is marked to the end of its first one.
    const end = place.endLine === place.line ? place.endColumn - 1 : line.trimEnd().length;
    const before = shown(line.slice(0, place.column - 1), -MAX_BEFORE);
    const marked = shown(line.slice(place.column - 1, Math.max(end, place.column - 1)), MAX_MARKED);
    const after = shown(line.slice(Math.max(end, place.column - 1)), MAX_AFTER);
    const carets = ' '.repeat(widthOf(before)) + '^'.repeat(Math.max(1, widthOf(marked)));
    return { line: place.line, text: (before + marked + after).trimEnd(), carets };
}
const MAX_BEFORE = 60;
const MAX_MARKED = 80;
const MAX_AFTER = 40;
/** A part of the line without tabs and terminal codes, cut to a length: at its end, or (negative) at its beginning. */
function shown(part, limit) {
    const length = Math.abs(limit);
    // Cut first: a minified policy has 100,000 characters on one line.
    const near = limit < 0 ? part.slice(-length) : part.slice(0, length);
    const text = (0,visible/* visible */.R)(near.replaceAll('\t', '  '));
    if (near.length === part.length)
        return text;
    return limit < 0 ? `…${text}` : `${text}…`;
}
/** Columns on a terminal: combining marks take none, East Asian wide characters and emoji two. */
function widthOf(text) {
    let width = 0;
    for (const character of text) {
        if (!/\p{M}/u.test(character))
            width += WIDE.test(character) ? 2 : 1;
    }
    return width;
}
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

// EXTERNAL MODULE: ./build/report/outcome.js
var outcome = __nccwpck_require__(4247);
;// CONCATENATED MODULE: ./build/report/paint.js
/** Terminal styles by name. */
const STYLES = {
    bold: ['\x1b[1m', '\x1b[22m'],
    dim: ['\x1b[2m', '\x1b[22m'],
    red: ['\x1b[31m', '\x1b[39m'],
    yellow: ['\x1b[33m', '\x1b[39m'],
    blue: ['\x1b[34m', '\x1b[39m'],
    green: ['\x1b[32m', '\x1b[39m'],
};
/** Styles text, or leaves it as it is where colours are not wanted. */
function createPaint(coloured) {
    if (!coloured)
        return (_, text) => text;
    return (style, text) => {
        const [on, off] = STYLES[style];
        return on + text + off;
    };
}

;// CONCATENATED MODULE: ./build/report/text.js






/** The report for a person at a terminal: by file, the worst first; ends with one line that says the outcome. */
function renderText(report, options) {
    const paint = createPaint(options.coloured);
    const findings = options.quiet ? report.findings.filter((finding) => isBlocking(finding, options)) : report.findings;
    const excerptOf = createExcerpts(options.textOf);
    const blocks = [
        ...(options.quiet ? [] : [headline(report, paint)]),
        ...[...groupByFile(findings)].map(([file, group]) => fileBlock(file, group, excerptOf, paint)),
        ...(options.quiet
            ? []
            : [connectionsBlock(report.connections, options.verbose, paint), waivedBlock(report, paint)]),
        ...(options.quiet ? [] : [paint('dim', LIMITS)]),
        paint('bold', paint(report.outcome === 'passed' ? 'green' : 'red', outcomeLine(report))),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
function isBlocking(finding, { failOn }) {
    return finding.sources.includes('config') || (0,outcome/* fails */.c6)(finding.severity, failOn);
}
function headline(report, paint) {
    const { tool, contract, checked, command } = report;
    const configs = checked.configs.length === 0 ? '' : ` of ${listShort(checked.configs)}`;
    return [
        `${paint('bold', `${tool.name} ${tool.version}`)} ${command}`,
        `Checked ${scope(report)}${configs}`,
        paint('dim', `IAM data of ${tool.iamData}; contract ${contract.version} (${contract.source}); ${analyzer(report)}`),
    ].join('\n');
}
function analyzer({ accessAnalyzer: { status, reason } }) {
    return `Access Analyzer ${status}${reason === undefined ? '' : `: ${(0,visible/* visible */.R)(reason)}`}`;
}
function listShort(names) {
    const shown = names.slice(0, 3).map((name) => (0,visible/* visible */.R)(name));
    return names.length > 3 ? `${shown.join(', ')} and ${String(names.length - 3)} more` : shown.join(', ');
}
/** In the report's order; what has no file (a mistake on the command line) comes first. */
function groupByFile(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const group = groups.get(finding.file);
        if (group === undefined)
            groups.set(finding.file, [finding]);
        else
            group.push(finding);
    }
    return groups;
}
function fileBlock(file, group, excerptOf, paint) {
    const lines = [paint('bold', file === '' ? 'Inputs' : (0,visible/* visible */.R)(file))];
    let last = '';
    for (const finding of [...group].sort(sort/* compareSeverities */.R)) {
        // Two findings about one place: its lines are shown once.
        const place = `${String(finding.line)}:${String(finding.column)} ${String(finding.endLine)}:${String(finding.endColumn)}`;
        lines.push(...findingLines(finding, place === last ? undefined : excerptOf(finding), paint));
        last = place;
    }
    return lines.join('\n');
}
function findingLines(finding, found, paint) {
    const place = finding.file === '' ? '' : ` ${String(finding.line)}:${String(finding.column)}`;
    const origin = [finding.rule, owners(finding)].filter((part) => part !== '').map((part) => (0,visible/* visible */.R)(part));
    const colour = COLOURS[finding.severity];
    const gutter = found === undefined ? '' : String(found.line).padStart(6);
    return [
        `  ${paint(colour, finding.severity)}${place}  ${(0,visible/* visible */.R)(finding.message)} ${paint('dim', `(${origin.join(', ')})`)}`,
        ...(found === undefined
            ? []
            : [
                `${paint('dim', `${gutter} │`)} ${found.text}`,
                `${paint('dim', `${' '.repeat(gutter.length)} │`)} ${paint(colour, found.carets)}`,
            ]),
        ...(finding.fix === undefined ? [] : [`    → ${(0,visible/* visible */.R)(finding.fix)}`]),
    ];
}
const COLOURS = { error: 'red', warning: 'yellow', note: 'blue' };
/** The verdicts; those of a connection where all is proved only when asked for. */
function connectionsBlock(connections, verbose, paint) {
    const lines = connections.flatMap((connection) => connectionLines(connection, verbose, paint));
    return lines.length === 0 ? '' : [paint('bold', 'Connections'), ...lines].join('\n');
}
function connectionLines(connection, verbose, paint) {
    const { name, method, bucket, prefixes, state, verdicts } = connection;
    const lines = [];
    for (const key of VERDICT_KEYS) {
        const verdict = verdicts[key];
        if (verdict === undefined || (!verbose && verdict.status !== 'refuted' && verdict.status !== 'undecided'))
            continue;
        const reason = verdict.reason === undefined ? '' : `: ${(0,visible/* visible */.R)(verdict.reason)}`;
        lines.push(`    ${VERDICTS[key]} ${verdict.status}${reason}`);
        lines.push(...witnessLines(verdict).map((line) => `      ${(0,visible/* visible */.R)(line)}`));
    }
    if (lines.length === 0 && !verbose)
        return [];
    const where = prefixes.length === 0 ? 'the whole bucket' : prefixes.map((prefix) => (0,visible/* visible */.R)(prefix)).join(', ');
    const absent = state === undefined ? '' : ', absent';
    return [
        `  ${paint('bold', (0,visible/* visible */.R)(name))} ${paint('dim', `(${method}${absent})`)} ${(0,visible/* visible */.R)(bucket)}: ${where}`,
        ...lines,
    ];
}
const VERDICT_KEYS = ['leastPrivilege', 'sufficiency', 'trust'];
function waivedBlock({ waived }, paint) {
    if (waived.length === 0)
        return '';
    const lines = waived.map(({ rule, file, line, reason, expires }) => `  ${(0,visible/* visible */.R)(rule)} at ${(0,visible/* visible */.R)(file)}:${String(line)} until ${(0,visible/* visible */.R)(expires)}: ${(0,visible/* visible */.R)(reason)}`);
    return [paint('bold', 'Waived'), ...lines].join('\n');
}

;// CONCATENATED MODULE: ./build/report/render.js



/** The formats of this version. */
const RENDERED_FORMATS = ['text', 'json', 'markdown'];
/** The report in a format; a Markdown file has no limit but that of GitHub's job summary. */
function render(report, format, options) {
    if (format === 'json')
        return renderJson(report);
    if (format === 'markdown')
        return renderMarkdown(report, { maxBytes: MAX_SUMMARY_BYTES });
    return renderText(report, options);
}
function isRendered(format) {
    return RENDERED_FORMATS.includes(format);
}
/** GitHub refuses a step's summary above 1 MiB as a whole; the rest is room for what other code of the step adds. */
const MAX_SUMMARY_BYTES = 1_000_000;


/***/ }),

/***/ 6447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compareFindings),
/* harmony export */   R: () => (/* binding */ compareSeverities)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4247);

/** By file, line, column and rule: the order of the report, the same on every machine. */
function compareFindings(one, other) {
    return (compareTexts(one.file, other.file) ||
        one.line - other.line ||
        one.column - other.column ||
        compareTexts(one.rule, other.rule) ||
        compareTexts(one.connection ?? '', other.connection ?? '') ||
        compareTexts(one.message, other.message));
}
/** The worst first, then in the order of the report. */
function compareSeverities(one, other) {
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .rank */ .Tm)(one.severity) - (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .rank */ .Tm)(other.severity) || compareFindings(one, other);
}
/** By UTF-16 code units: `localeCompare` depends on the machine. */
function compareTexts(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}


/***/ }),

/***/ 1689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ CONTRACT),
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/* harmony import */ var _data_iam_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8945);

/** Who speaks, in every report. The version is package.json's (a test compares them). */
const TOOL = { name: 'coactive-storage-access', version: '0.1.0', iamData: _data_iam_js__WEBPACK_IMPORTED_MODULE_0__/* .IAM_DATA_DATE */ .sD };
/** Which statement of Coactive's needs the policies are held against. */
const CONTRACT = { version: '1', source: 'Coactive, Cloud Storage Access (Beta)' };


/***/ }),

/***/ 6257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ visibleJson),
/* harmony export */   R: () => (/* binding */ visible)
/* harmony export */ });
/**
 * What a terminal, a log or a reader's eye would take for something else: control characters (C0, DEL, C1), the marks
 * that turn the direction of text, invisible characters, and lone surrogates.
 */
const DECEIVING = 
// eslint's no-control-regex: the point of this file is to find them, so the class is built from numbers.
new RegExp(`[${range(0x00, 0x1f)}${range(0x7f, 0x9f)}${range(0xad, 0xad)}${range(0x61c, 0x61c)}${range(0x200b, 0x200f)}` +
    `${range(0x2028, 0x202e)}${range(0x2060, 0x206f)}${range(0xfeff, 0xfeff)}${range(0xfff9, 0xfffb)}` +
    `${range(0xe0000, 0xe007f)}${range(0xd800, 0xdfff)}]`, 'gu');
/** Repository text on one line with everything that deceives shown as an escape: `\n`, `\x1b`, `\u{202e}`. */
function visible(text) {
    return text.replace(DECEIVING, (character) => escapeOf(character.codePointAt(0) ?? 0));
}
/** JSON that shows the same in every terminal: the escapes are JSON's own, the values stay what they are. */
function visibleJson(json) {
    return json.replace(DECEIVING, (character) => {
        if (character === '\n')
            return character;
        return Array.from({ length: character.length }, (_, index) => unit(character.charCodeAt(index))).join('');
    });
}
function escapeOf(code) {
    if (code === 0x0a)
        return '\\n';
    if (code === 0x0d)
        return '\\r';
    if (code === 0x09)
        return '\\t';
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
}
function unit(code) {
    return `\\u${code.toString(16).padStart(4, '0')}`;
}
function range(first, last) {
    return `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`;
}


/***/ }),

/***/ 5148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Z7: () => (/* binding */ readTexts),
  eF: () => (/* binding */ run)
});

// UNUSED EXPORTS: JOBS

// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: ./build/report/build.js
var build = __nccwpck_require__(4267);
// EXTERNAL MODULE: ./build/report/problem.js
var problem = __nccwpck_require__(5344);
// EXTERNAL MODULE: ./build/commands.js
var commands = __nccwpck_require__(4864);
// EXTERNAL MODULE: ./build/report/render.js + 7 modules
var render = __nccwpck_require__(9607);
// EXTERNAL MODULE: ./build/report/tool.js
var tool = __nccwpck_require__(1689);
// EXTERNAL MODULE: ./build/settings/value.js
var value = __nccwpck_require__(9805);
;// CONCATENATED MODULE: ./build/settings/validate.js




/** What each setting alone cannot know: combinations, and what this version does not have. */
function validateSettings(settings) {
    const facts = (0,commands/* commandFacts */.RK)(settings.command);
    if (!facts.available) {
        const names = commands/* COMMAND_NAMES */.nZ.filter((name) => (0,commands/* commandFacts */.RK)(name).available);
        return [unavailable(`the command ${settings.command}`, `it has ${names.join(' and ')}`)];
    }
    return [...unexpectedWords(settings, facts.arguments), ...missingParts(settings), ...policyWithoutKind(settings)];
}
function unavailable(what, fix) {
    return (0,value/* inputProblem */.oi)(`${what} is not available in this version (${tool/* TOOL */.j.version})`, fix);
}
function unexpectedWords({ command, arguments: words }, expected) {
    if (expected === undefined) {
        return words.map((word) => (0,value/* inputProblem */.oi)(`${command} takes no argument: ${JSON.stringify(word.slice(0, 100))}`, 'write files after --config'));
    }
    if (command !== 'explain' || words.length === 1)
        return [];
    return [(0,value/* inputProblem */.oi)('explain needs the id of one rule', 'write for example: explain no-wildcard-action')];
}
function missingParts({ format, sarifFile, accessAnalyzer, customChecks }) {
    const problems = (0,render/* isRendered */.Ih)(format)
        ? []
        : [unavailable(`the format ${format}`, `use ${render/* RENDERED_FORMATS */.pP.join(', ')}`)];
    if (sarifFile !== undefined)
        problems.push(unavailable('sarif-file', 'leave it out'));
    if (accessAnalyzer === 'required')
        problems.push(unavailable('access-analyzer required', 'use auto or off'));
    if (customChecks)
        problems.push(unavailable('custom-checks', 'leave it out'));
    return problems;
}
function policyWithoutKind({ command, policy, kind, given }) {
    if (command !== 'check')
        return [];
    if (policy.length > 0 && given.has('config')) {
        return [
            (0,value/* inputProblem */.oi)('--policy looks at documents without a config, so --config says something else', 'give one of them'),
        ];
    }
    if (policy.length > 0 && kind === undefined) {
        return [
            (0,value/* inputProblem */.oi)('--policy needs --kind: the same text means something else in another place', 'add --kind permissions, trust, bucket, boundary or key'),
        ];
    }
    if (policy.length === 0 && kind !== undefined) {
        return [
            (0,value/* inputProblem */.oi)('--kind says what the documents of --policy are, but there is no --policy', 'add --policy GLOB'),
        ];
    }
    return [];
}

;// CONCATENATED MODULE: ./build/run.js




/**
 * The jobs of this version, loaded when asked for: `--help` must not wait for a schema library. A command gets its job
 * here and `available: true` in `commands.ts`.
 */
const JOBS = {
    check: async (settings, services) => {
        const { check } = await Promise.all(/* import() */[__nccwpck_require__.e(999), __nccwpck_require__.e(676), __nccwpck_require__.e(590)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3590));
        return { report: await check(checkOptions(settings), services) };
    },
    explain: async (settings) => {
        const [{ explain }, { RULES }] = await Promise.all([__nccwpck_require__.e(/* import() */ 206).then(__nccwpck_require__.bind(__nccwpck_require__, 2206)), __nccwpck_require__.e(/* import() */ 676).then(__nccwpck_require__.bind(__nccwpck_require__, 9676))]);
        return { text: explain(settings.arguments[0] ?? '', RULES), exitCode: 0 };
    },
};
/** Runs the command. A mistake of the user's is a report with the outcome `invalid`; a defect or a failed service throws. */
async function run({ settings, problems }, services) {
    const mistakes = [...problems, ...validateSettings(settings)];
    const job = JOBS[settings.command];
    if (mistakes.length > 0 || job === undefined) {
        return { report: await reportMistakes(mistakes, settings, services) };
    }
    try {
        return await job(settings, services);
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigError */.x))
            throw error;
        return { report: await reportMistakes(error.problems, settings, services) };
    }
}
/**
 * Mistakes in the inputs. When the user has named the config to check, its own mistakes are shown in the same run;
 * otherwise what to check may be the very thing that was mistyped.
 */
async function reportMistakes(problems, settings, services) {
    const { command, failOn, strict } = settings;
    const findings = problems.map(problem/* findingOf */.h);
    if (command !== 'check' || !settings.given.has('config') || settings.policy.length > 0) {
        return (0,build/* buildReport */.F)({ command, findings, failOn, strict });
    }
    const { check } = await Promise.all(/* import() */[__nccwpck_require__.e(999), __nccwpck_require__.e(676), __nccwpck_require__.e(590)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3590));
    const report = await check(checkOptions(settings), services);
    const { connections, waived, checked } = report;
    return (0,build/* buildReport */.F)({
        command,
        failOn,
        strict,
        findings: [...findings, ...report.findings],
        connections,
        waived,
        checked,
    });
}
function checkOptions(settings) {
    const { connection, coactiveRoleArn, policy, kind, failOn, strict } = settings;
    return {
        // The default patterns need not all match; those that the user wrote must.
        config: settings.given.has('config') ? settings.config : [],
        connections: connection,
        policy,
        failOn,
        strict,
        ...(coactiveRoleArn !== undefined && { coactiveRoleArn }),
        ...(kind !== undefined && { kind }),
    };
}
/** The texts that the excerpts of a report need, read again: a report does not carry whole files. */
async function readTexts(report, services) {
    const files = [...new Set(report.findings.map(({ file }) => file))].filter((file) => file !== '');
    const texts = new Map();
    await Promise.all(files.map(async (file) => {
        const read = await services.files.read(file, MAX_EXCERPT_BYTES);
        if ('text' in read)
            texts.set(file, read.text);
    }));
    return (file) => texts.get(file);
}
/** A config may have 8 MiB. */
const MAX_EXCERPT_BYTES = 8 * 1024 * 1024;


/***/ }),

/***/ 1261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ readArguments)
});

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
// EXTERNAL MODULE: ./build/commands.js
var commands = __nccwpck_require__(4864);
// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: ./build/policy/nearest.js
var nearest = __nccwpck_require__(8029);
// EXTERNAL MODULE: ./build/settings/facts.js + 1 modules
var facts = __nccwpck_require__(7674);
// EXTERNAL MODULE: ./build/settings/value.js
var settings_value = __nccwpck_require__(9805);
;// CONCATENATED MODULE: ./build/settings/arguments.js






/** What the command line has been asked for. Every mistake is reported, not just the first; nothing throws. */
function readArguments(argv, env) {
    const problems = [];
    const { texts, words } = takeApart(argv, problems);
    const command = findCommand(words, problems);
    const given = new Map();
    for (const [name, values] of texts) {
        if (!(0,facts/* belongsTo */.g4)(name, command)) {
            const { commands } = (0,facts/* settingFacts */.US)(name);
            const owners = typeof commands === 'string' ? '' : commands.join(', ');
            problems.push((0,settings_value/* inputProblem */.oi)(`--${name} is no flag of ${command}`, `leave it out; it belongs to ${owners}`));
            continue;
        }
        try {
            given.set(name, (0,settings_value/* parseValue */.$x)(name, values, `--${name}`));
        }
        catch (error) {
            if (!(error instanceof errors/* ConfigError */.x))
                throw error;
            problems.push(...error.problems);
        }
    }
    return { settings: (0,settings_value/* completeSettings */.b_)(command, words, given, env), problems };
}
const OPTIONS = Object.fromEntries(flagNames().map((name) => {
    const { type, short } = (0,facts/* settingFacts */.US)(name);
    const option = { type: type === 'boolean' ? 'boolean' : 'string', multiple: true };
    return [name, short === undefined ? option : { ...option, short }];
}));
/** The flags with their values as text, and the words that belong to no flag. */
function takeApart(argv, problems) {
    const { tokens } = (0,external_node_util_namespaceObject.parseArgs)({
        args: [...argv],
        options: OPTIONS,
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const texts = new Map();
    const words = [];
    let afterUnknown = false;
    for (const token of tokens) {
        if (token.kind === 'positional') {
            // What follows an unknown flag is probably its value: not a second mistake.
            if (!afterUnknown || (0,commands/* isCommand */.y9)(token.value))
                words.push(token.value);
        }
        afterUnknown = false;
        if (token.kind !== 'option')
            continue;
        // `--config --strict`: parseArgs takes the second flag for the value of the first.
        const isSwallowed = token.inlineValue === false && token.value.startsWith('--');
        const flag = readFlag(token.name, token.rawName, isSwallowed ? undefined : token.value);
        if ('problem' in flag) {
            problems.push(flag.problem);
            afterUnknown = flag.isUnknown && token.value === undefined;
        }
        else {
            texts.set(flag.name, [...(texts.get(flag.name) ?? []), flag.text]);
        }
    }
    return { texts, words };
}
function readFlag(name, rawName, value) {
    const positive = name.replace(/^no-/, '');
    if (isFlag(name)) {
        if ((0,facts/* settingFacts */.US)(name).type === 'boolean')
            return { name, text: value ?? 'true' };
        if (value !== undefined && value.trim() !== '')
            return { name, text: value };
        return { problem: (0,settings_value/* inputProblem */.oi)(`${rawName} needs a value`, `write ${rawName} VALUE`), isUnknown: false };
    }
    if (positive !== name && isFlag(positive) && (0,facts/* settingFacts */.US)(positive).type === 'boolean') {
        if (value === undefined)
            return { name: positive, text: 'false' };
        return { problem: (0,settings_value/* inputProblem */.oi)(`${rawName} takes no value`, `write ${rawName} alone`), isUnknown: false };
    }
    const guess = (0,nearest/* nearest */.p)(name, flagNames());
    const question = guess === undefined ? '' : `; did you mean --${guess}?`;
    const problem = (0,settings_value/* inputProblem */.oi)(`unknown flag ${rawName.slice(0, 100)}${question}`, 'see --help for the flags');
    return { problem, isUnknown: true };
}
function findCommand(words, problems) {
    const [first] = words;
    if (first === undefined)
        return 'check';
    if ((0,commands/* isCommand */.y9)(first)) {
        words.shift();
        return first;
    }
    const guess = (0,nearest/* nearest */.p)(first, commands/* COMMAND_NAMES */.nZ);
    const question = guess === undefined ? '' : `; did you mean ${guess}?`;
    const shown = JSON.stringify(first.slice(0, 100));
    problems.push((0,settings_value/* inputProblem */.oi)(`unknown command ${shown}${question}`, 'see --help for the commands'));
    return 'check';
}
function isFlag(name) {
    return (0,facts/* isSetting */.BX)(name) && (0,facts/* settingFacts */.US)(name).only !== 'action';
}
function flagNames() {
    return facts/* SETTING_NAMES */.OI.filter((name) => isFlag(name));
}


/***/ }),

/***/ 7674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  OI: () => (/* binding */ SETTING_NAMES),
  g4: () => (/* binding */ belongsTo),
  BX: () => (/* binding */ isSetting),
  US: () => (/* binding */ settingFacts)
});

// EXTERNAL MODULE: ./build/commands.js
var commands = __nccwpck_require__(4864);
// EXTERNAL MODULE: ./build/report/finding.js
var finding = __nccwpck_require__(8586);
;// CONCATENATED MODULE: ./build/settings.js


const LIVE = ['drift', 'plan', 'apply', 'init'];
const JUDGING = ['check', 'drift', 'apply'];
/** Every input and flag, once: parsing, `--help`, action.yml and the README's table are made from this. */
const SETTINGS = {
    command: {
        type: 'enum',
        values: commands/* ACTION_COMMANDS */.Aq,
        default: 'check',
        commands: 'all',
        only: 'action',
        description: 'What to do.',
    },
    config: {
        type: 'list',
        default: ['coactive.yml', 'coactive.yaml', '.coactive/*.yml'],
        commands: 'all',
        description: 'Config files, as globs.',
    },
    connection: {
        type: 'list',
        default: [],
        defaultText: 'all',
        commands: 'all',
        description: 'Only these connections, by name.',
    },
    policy: {
        type: 'list',
        default: [],
        commands: ['check', 'prove', 'why'],
        only: 'command line',
        description: 'Policy documents, as globs: checked without a config, with --kind.',
    },
    kind: {
        type: 'enum',
        values: ['permissions', 'trust', 'bucket', 'boundary', 'key'],
        commands: ['check', 'prove', 'why'],
        only: 'command line',
        description: 'What the documents of --policy are.',
    },
    format: {
        type: 'enum',
        values: ['text', 'json', 'markdown', 'sarif', 'html'],
        default: 'text',
        commands: 'all',
        description: 'How the report is written.',
    },
    'report-file': {
        type: 'string',
        commands: 'all',
        description: 'Also write the report, in this format, to a file; in the Action the log stays text.',
    },
    'sarif-file': { type: 'string', commands: 'all', description: 'Also write the report as SARIF to a file.' },
    'fail-on': {
        type: 'enum',
        values: [...finding/* SEVERITIES */.o, 'never'],
        default: 'error',
        commands: JUDGING,
        description: 'The least severity that fails.',
    },
    strict: { type: 'boolean', default: false, commands: JUDGING, description: 'An undecided verdict is an error.' },
    'access-analyzer': {
        type: 'enum',
        values: ['auto', 'required', 'off'],
        default: 'auto',
        commands: ['check', 'apply'],
        description: 'Whether IAM Access Analyzer looks at the policies too; auto: with AWS credentials.',
    },
    'custom-checks': {
        type: 'boolean',
        default: false,
        commands: ['check', 'apply'],
        description: 'Also run the custom policy checks of Access Analyzer, which AWS bills.',
    },
    region: {
        type: 'string',
        defaultText: 'from the config',
        commands: LIVE,
        description: 'The AWS Region to ask.',
    },
    'scan-buckets': {
        type: 'boolean',
        default: false,
        commands: LIVE,
        description: 'Look for access of Coactive to buckets that no connection declares.',
    },
    'dry-run': {
        type: 'boolean',
        default: true,
        commands: ['plan', 'apply'],
        description: 'Only print the plan; --no-dry-run takes its steps.',
    },
    'plan-digest': {
        type: 'string',
        commands: ['plan', 'apply'],
        description: 'The digest of the plan that was reviewed: another plan is not applied.',
    },
    'detailed-exitcode': {
        type: 'boolean',
        default: false,
        commands: ['plan', 'apply'],
        description: 'A plan with steps exits with 1.',
    },
    'require-reviewed-plan': {
        type: 'boolean',
        default: false,
        commands: ['plan', 'apply'],
        description: 'Do not apply without plan-digest.',
    },
    'allow-replace': {
        type: 'boolean',
        default: false,
        commands: ['apply'],
        description: 'Allow steps that delete something and make it anew.',
    },
    'allow-destroy': {
        type: 'boolean',
        default: false,
        commands: ['apply'],
        description: 'Allow steps that delete something.',
    },
    'allow-custom-api': {
        type: 'boolean',
        default: false,
        commands: ['apply'],
        description: 'Allow a coactive.api_url that is not one of Coactive’s.',
    },
    'allow-untrusted-checkout': {
        type: 'boolean',
        default: false,
        commands: ['apply'],
        description: 'Allow to apply what a pull request brings.',
    },
    'coactive-role-arn': {
        type: 'string',
        defaultText: 'Coactive’s documented role',
        commands: 'all',
        description: 'Confirms a coactive.role_arn of the config that is not the documented one.',
    },
    'coactive-token': {
        type: 'string',
        env: 'COACTIVE_TOKEN',
        secret: true,
        commands: LIVE,
        description: 'A personal token of Coactive.',
    },
    'coactive-client-id': {
        type: 'string',
        env: 'COACTIVE_CLIENT_ID',
        commands: LIVE,
        description: 'The client id of Coactive system credentials.',
    },
    'coactive-client-secret': {
        type: 'string',
        env: 'COACTIVE_CLIENT_SECRET',
        secret: true,
        commands: LIVE,
        description: 'The client secret of Coactive system credentials.',
    },
    'coactive-default-connection': {
        type: 'string',
        commands: LIVE,
        description: 'The name of Coactive’s own connection, which serves the bucket-policy method.',
    },
    'github-token': {
        type: 'string',
        actionDefault: '${{ github.token }}',
        defaultText: 'the job’s token',
        secret: true,
        commands: 'all',
        only: 'action',
        description: 'The token that comments and opens issues.',
    },
    comment: {
        type: 'enum',
        values: ['never', 'on-findings', 'always'],
        default: 'on-findings',
        commands: 'all',
        only: 'action',
        description: 'When to comment on the pull request.',
    },
    'comment-tag': {
        type: 'string',
        commands: 'all',
        only: 'action',
        description: 'Tells the comments of several jobs on one pull request apart.',
    },
    'trusted-config': {
        type: 'enum',
        values: ['base', 'head'],
        defaultText: '`base` on pull requests',
        commands: 'all',
        only: 'action',
        description: 'Which side’s rules, waivers and guardrails hold.',
    },
    issue: {
        type: 'enum',
        values: ['per-connection', 'single', 'off'],
        default: 'off',
        commands: ['drift'],
        only: 'action',
        description: 'Open an issue about drift.',
    },
    'issue-labels': {
        type: 'list',
        default: [],
        commands: ['drift'],
        only: 'action',
        description: 'Labels of the issue.',
    },
    'issue-assignees': {
        type: 'list',
        default: [],
        commands: ['drift'],
        only: 'action',
        description: 'Who the issue is assigned to.',
    },
    expect: {
        type: 'string',
        commands: ['merge'],
        only: 'command line',
        description: 'The matrix that shards printed: a report that is missing from it is said.',
    },
    within: { type: 'string', commands: ['prove'], only: 'command line', description: 'The outer policy.' },
    request: { type: 'string', commands: ['why'], only: 'command line', description: 'A file with one request (JSON).' },
    batch: {
        type: 'string',
        commands: ['prove', 'why'],
        only: 'command line',
        description: 'A file of many questions (JSON Lines).',
    },
    out: {
        type: 'string',
        commands: ['generate', 'init'],
        only: 'command line',
        description: 'The folder or file to write to.',
    },
    check: {
        type: 'boolean',
        default: false,
        commands: ['generate'],
        only: 'command line',
        description: 'Only compare with what is there.',
    },
    force: {
        type: 'boolean',
        default: false,
        commands: ['generate', 'init'],
        only: 'command line',
        description: 'Overwrite files.',
    },
    quiet: {
        type: 'boolean',
        default: false,
        commands: 'all',
        only: 'command line',
        short: 'q',
        description: 'Only what fails, and the outcome.',
    },
    verbose: {
        type: 'boolean',
        default: false,
        commands: 'all',
        only: 'command line',
        description: 'Also list every connection that was checked.',
    },
    debug: {
        type: 'boolean',
        default: false,
        commands: 'all',
        only: 'command line',
        description: 'Show where in the code a defect of this tool happened.',
    },
    help: {
        type: 'boolean',
        default: false,
        commands: 'all',
        only: 'command line',
        short: 'h',
        description: 'Show this and stop.',
    },
    version: {
        type: 'boolean',
        default: false,
        commands: 'all',
        only: 'command line',
        description: 'Show the version and the date of the IAM data, and stop.',
    },
};

;// CONCATENATED MODULE: ./build/settings/facts.js

const SETTING_NAMES = Object.keys(SETTINGS);
/** What the table says of one setting. */
function settingFacts(name) {
    return SETTINGS[name];
}
function isSetting(text) {
    return Object.hasOwn(SETTINGS, text);
}
/** Whether a command reads a setting. */
function belongsTo(name, command) {
    const { commands } = settingFacts(name);
    return commands === 'all' || commands.includes(command);
}


/***/ }),

/***/ 2564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ localizePaths)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

/**
 * Absolute paths of the command line, made relative to the folder that it runs in when they lie inside of it: a shell
 * completes them so. Others are left as they are, and refused where they are read. Paths in a config are never absolute.
 */
function localizePaths(settings, folder) {
    const localize = (name) => {
        if (!node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(name))
            return name;
        const relative = node_path__WEBPACK_IMPORTED_MODULE_0__.relative(folder, name);
        return relative === '..' || relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) ? name : relative.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/');
    };
    return { ...settings, config: settings.config.map(localize), policy: settings.policy.map(localize) };
}


/***/ }),

/***/ 3215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ usage)
/* harmony export */ });
/* unused harmony export shownDefault */
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4864);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7674);


/** The text of `--help`: the commands of this version and their flags. */
function usage() {
    const commands = _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMAND_NAMES */ .nZ.filter((name) => (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .commandFacts */ .RK)(name).available);
    const flags = _facts_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTING_NAMES */ .OI.filter((name) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .settingFacts */ .US)(name).only !== 'action' && commands.some((command) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .belongsTo */ .g4)(name, command)));
    const rows = commands.map((name) => {
        const { arguments: words, summary } = (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .commandFacts */ .RK)(name);
        return [`  ${name}${words === undefined ? '' : ` ${words}`}`, summary];
    });
    return [
        'Usage: coactive-storage-access [COMMAND] [FLAGS]        (without a command: check)',
        '',
        'Keeps the access that you give Coactive to your S3 buckets exactly as wide as you mean it.',
        '',
        'Commands',
        ...columns(rows),
        '',
        'Flags (lists: commas, or the flag again; --no-… turns a switch off)',
        ...columns(flags.map((name) => [`  ${flagText(name)}`, describe(name)])),
        '',
        'Exit codes: 0 nothing to object; 1 findings; 2 a file or flag must be fixed; 3 a service or this tool failed.',
        '',
    ].join('\n');
}
/** The default as the tables show it; empty when there is none. */
function shownDefault({ default: value, defaultText, type }) {
    if (defaultText !== undefined)
        return defaultText;
    if (value === undefined || (type === 'boolean' && value === false))
        return '';
    return Array.isArray(value) ? value.join(', ') : String(value);
}
function flagText(name) {
    const { type, values, short } = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .settingFacts */ .US)(name);
    const value = type === 'boolean' ? '' : ` ${values?.join('|') ?? (type === 'list' ? 'LIST' : 'VALUE')}`;
    return `${short === undefined ? '' : `-${short}, `}--${name}${value}`;
}
function describe(name) {
    const facts = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .settingFacts */ .US)(name);
    const text = shownDefault(facts);
    const env = facts.env === undefined ? '' : ` Or the environment variable ${facts.env}.`;
    return `${facts.description}${env}${text === '' ? '' : ` [${text}]`}`;
}
/** Two columns; a long left one has its right one on the next line. */
function columns(rows) {
    return rows.flatMap(([left = '', right = '']) => left.length < COLUMN - 1 ? [left.padEnd(COLUMN) + right] : [left, ' '.repeat(COLUMN) + right]);
}
const COLUMN = 28;


/***/ }),

/***/ 9805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ parseValue),
/* harmony export */   b_: () => (/* binding */ completeSettings),
/* harmony export */   oi: () => (/* binding */ inputProblem)
/* harmony export */ });
/* unused harmony export splitList */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
/* harmony import */ var _policy_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8029);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7674);



/** A mistake in the inputs: it has no file, and the report shows it under this rule. */
function inputProblem(message, fix) {
    return { rule: 'invalid-input', message, fix };
}
/** Texts as given → a value of the setting's type; throws `ConfigError` with what is wrong. `shown` names it. */
function parseValue(name, texts, shown) {
    const facts = (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .settingFacts */ .US)(name);
    if (facts.type === 'list')
        return texts.flatMap((text) => splitList(text));
    const text = texts.at(-1) ?? '';
    if (new Set(texts).size > 1) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x([inputProblem(`${shown} is given twice, with different values`, 'give it once')]);
    }
    if (facts.type === 'boolean')
        return parseBoolean(text, shown);
    if (facts.values !== undefined && !facts.values.includes(text)) {
        const guess = (0,_policy_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(text, facts.values);
        const question = guess === undefined ? '' : `; did you mean ${JSON.stringify(guess)}?`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x([
            inputProblem(`${shown} cannot be ${JSON.stringify(text.slice(0, 100))}${question}`, `use ${facts.values.join(', ')}`),
        ]);
    }
    return text;
}
/** The spellings of YAML 1.2's core schema, as GitHub's own `getBooleanInput` takes them. */
function parseBoolean(text, shown) {
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (/^(false|False|FALSE)$/.test(text))
        return false;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x([
        inputProblem(`${shown} cannot be ${JSON.stringify(text.slice(0, 100))}`, 'use true or false'),
    ]);
}
/** Items between commas or line breaks; a comma inside the braces of a glob separates nothing. */
function splitList(text) {
    const items = [];
    let item = '';
    let depth = 0;
    for (const character of text) {
        if (character === '{')
            depth++;
        if (character === '}')
            depth = Math.max(0, depth - 1);
        if (/[\r\n]/.test(character) || (character === ',' && depth === 0)) {
            items.push(item);
            item = '';
        }
        else {
            item += character;
        }
    }
    return [...items, item].map((each) => each.trim()).filter((each) => each !== '');
}
/**
 * Fills in the environment's values and the defaults. A variable of the environment counts only for the commands that
 * read its setting: a token for `drift` must not trouble a `check`.
 */
function completeSettings(command, positionals, given, env) {
    const values = {};
    for (const name of _facts_js__WEBPACK_IMPORTED_MODULE_2__/* .SETTING_NAMES */ .OI) {
        const facts = (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .settingFacts */ .US)(name);
        const fromEnv = facts.env !== undefined && (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .belongsTo */ .g4)(name, command) ? env[facts.env] : undefined;
        values[camelCase(name)] = given.get(name) ?? (fromEnv === '' ? undefined : fromEnv) ?? facts.default;
    }
    return { ...values, command, arguments: positionals, given: new Set(given.keys()) };
}
function camelCase(name) {
    return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3986);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
