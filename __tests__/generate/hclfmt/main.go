// Command hclfmt reads HCL and writes, as JSON, what terraform fmt would make of it, the mistakes in it, and its blocks
// with the attributes whose values need no evaluation context.
package main

import (
	"encoding/json"
	"io"
	"os"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/hashicorp/hcl/v2/hclwrite"
	ctyjson "github.com/zclconf/go-cty/cty/json"
)

type block struct {
	Type   string                     `json:"type"`
	Labels []string                   `json:"labels"`
	Values map[string]json.RawMessage `json:"values"`
	Blocks []block                    `json:"blocks"`
}

type answer struct {
	Formatted string   `json:"formatted"`
	Problems  []string `json:"problems"`
	Blocks    []block  `json:"blocks"`
}

func read(body *hclsyntax.Body) []block {
	blocks := []block{}
	for _, b := range body.Blocks {
		values := map[string]json.RawMessage{}
		for name, attribute := range b.Body.Attributes {
			value, diagnostics := attribute.Expr.Value(nil)
			if diagnostics.HasErrors() {
				continue
			}
			text, err := ctyjson.Marshal(value, value.Type())
			if err != nil {
				panic(err)
			}
			values[name] = text
		}
		blocks = append(blocks, block{b.Type, b.Labels, values, read(b.Body)})
	}
	return blocks
}

func main() {
	source, err := io.ReadAll(os.Stdin)
	if err != nil {
		panic(err)
	}
	file, diagnostics := hclsyntax.ParseConfig(source, "generated.tf", hcl.InitialPos)
	result := answer{Formatted: string(hclwrite.Format(source)), Problems: []string{}}
	for _, diagnostic := range diagnostics {
		result.Problems = append(result.Problems, diagnostic.Error())
	}
	if body, ok := file.Body.(*hclsyntax.Body); ok {
		result.Blocks = read(body)
	}
	if err := json.NewEncoder(os.Stdout).Encode(result); err != nil {
		panic(err)
	}
}
